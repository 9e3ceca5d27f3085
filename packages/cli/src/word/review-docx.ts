export async function reviewDocx(..._: unknown[]): Promise<number> {
  return 0
}
