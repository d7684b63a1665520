const fileName = /\.(?:png|jpe?g|gif|webp|svg|avif)$/i
const genericName =
	/^(?:image|picture|photo|chart|graph|plot|figure|fig|diagram|map|infographic|screenshot|img|pic|untitled|alt ?text|bild|foto|abbildung|diagramm|grafik|karte|schéma|graphique|carte|imagen|figura|gráfico|mapa|imagem|immagine|grafico|mappa|afbeelding|figuur|grafiek|kaart|画像|図|图片|图|그림)(?:[\s_.-]?\d{1,4}[a-z]?)?$/i

/** Whether an alternative text says nothing of the picture: its file's name, or a word for any picture. */
export function isGenericAlt(alt: string): boolean {
	const words = alt.trim()
	return fileName.test(words) || genericName.test(words)
}
