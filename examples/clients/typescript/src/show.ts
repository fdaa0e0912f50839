/** Tells what was tried, and ends the program where it does not hold. */
export function show(what: string, holds: boolean): void {
  console.log(`${process.argv[1].replace(/.*\/|\.js$/g, "")}: ${what}: ${holds}`);
  if (!holds) {
    process.exit(1);
  }
}
