/** The longest time to wait for the display font, in milliseconds. */
const PATIENCE = 400;

/**
 * Resolves when the display font has loaded or failed, and after 400 ms in any case. Headings that are laid out before it
 * is there move when it comes, since their lines break at other words.
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
    // The page is shown in the serif of the system.
  }
}
