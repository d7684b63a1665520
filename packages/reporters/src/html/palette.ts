/** The report's colours, light and dark: ink on a ground, one accent in seven tones, and one alarm for errors. */
export const palette = `
:root {
	--ground: #fafaf8;
	--surface: #ffffff;
	--ink: #1c2226;
	--muted: #57616a;
	--line: #dcdfdd;
	--accent: #0b665e;
	--accent-soft: #e2efec;
	--alarm: #a02c1c;
	--alarm-soft: #fbeae6;
	--mark: #cfe8e3;
	--tone-1: #0a4d47; --tone-2: #1b6f67; --tone-3: #3a7f78; --tone-4: #8fc1ba; --tone-5: #abd2cc; --tone-6: #c4e0dc; --tone-7: #dcedea;
	--on-dark: #ffffff;
	--on-light: #12302c;
	color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
	:root {
		--ground: #131719;
		--surface: #1a1f22;
		--ink: #e5e8e8;
		--muted: #a2acb0;
		--line: #32393d;
		--accent: #66c7b9;
		--accent-soft: #1b3330;
		--alarm: #f0907d;
		--alarm-soft: #3a211c;
		--mark: #21514a;
		--tone-1: #8fd9cd; --tone-2: #6cc0b3; --tone-3: #58a99d; --tone-4: #2f756c; --tone-5: #275f58; --tone-6: #224d48; --tone-7: #1e3e3a;
		--on-dark: #0a1f1c;
		--on-light: #e5f2f0;
	}
}
`
