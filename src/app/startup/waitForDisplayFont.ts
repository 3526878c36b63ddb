/** The longest time to wait for the display font, in milliseconds. */
const PATIENCE = 400;

/**
 * Resolves when the display font has loaded or failed, after 400 ms at the latest. Headings that are laid out before
 * the font arrives move when it comes, because their lines then break at other words.
 */
export async function waitForDisplayFont(): Promise<void> {
  const patience = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
  await Promise.race([loadDisplayFont(), patience]);
}

async function loadDisplayFont(): Promise<void> {
  try {
    await document.fonts.load("1em 'Besley Display'");
  } catch {
    // The page is shown in a serif of the system.
  }
}
