/**
 * Reads the id of a phone recording's file in its link.
 *
 * @param url The `download_url` of a phone recording.
 * @returns The last part of its path, `undefined` for a link to anything else.
 */
export function readFileId({ pathname }: URL): string | undefined {
  return /\/recording\/download\/([^/]+)\/?$/.exec(pathname)?.[1];
}
