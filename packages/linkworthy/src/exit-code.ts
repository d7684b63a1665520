/** How the command ends: fine; below what was asked; nothing could be analysed or written, or the flags are wrong. */
export const exitCode = { fine: 0, below: 1, wrong: 2 } as const
