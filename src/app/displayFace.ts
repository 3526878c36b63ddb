/** For how long the display face is waited for, in milliseconds. */
const PATIENCE = 400;

/**
 * Resolves once the display face has come, has failed, or is late. What is laid out before it comes moves when it does,
 * since another face breaks its lines elsewhere. It is a tenth of the program, from the same host: hardly ever late.
 */
export async function displayFace(): Promise<void> {
  const face = document.fonts.load("1em 'Besley Display'").catch(() => undefined);
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
  await Promise.race([face, late]);
}
