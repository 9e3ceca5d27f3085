/** Keep this page on the device, so that it opens without a connection the next time. */
export function keepOffline(): void {
  const {connection} = navigator as {connection?: {saveData?: boolean}}
  // Only what is built has a list of files to keep, and they are large for who pays by the megabyte.
  if (import.meta.env.PROD && 'serviceWorker' in navigator && !connection?.saveData)
    void navigator.serviceWorker.register(new URL('../offline.js', location.href)).catch(() => {})
}
