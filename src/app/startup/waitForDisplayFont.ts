/** For how long the display face is waited for, in milliseconds. */
const PATIENCE = 400;

/**
 * Resolves once the display face has come, has failed, or is late. What is laid out before it comes moves when it does,
 * since another face breaks its lines elsewhere. It is a tenth of the program, from the same host: hardly ever late.
 */
export async function displayFace(): Promise<void> {
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
  await Promise.race([arrival(), late]);
}

/** A page is worth showing without it, also where a browser has no such thing as fonts that can be waited for. */
async function arrival(): Promise<void> {
  try {
    await document.fonts.load("1em 'Besley Display'");
  } catch {
    // Another serif stands in.
  }
}
