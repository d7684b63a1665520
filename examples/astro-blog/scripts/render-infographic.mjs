// Draws the infographic as a picture for places that take no SVG. Run by hand after a change of the drawing.
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

const drawing = new URL('../public/infographics/tram-minute.svg', import.meta.url)
const picture = new URL('../public/infographics/tram-minute.png', import.meta.url)
await sharp(fileURLToPath(drawing)).png({ palette: true, compressionLevel: 9 }).toFile(fileURLToPath(picture))
