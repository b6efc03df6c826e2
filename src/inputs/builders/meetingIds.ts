import { findLinks, readMeetingLink } from "../../zoom/meetingLinks";
import { Invalid, type Options, stringInput, toText } from "./common";
import { withoutInvisible } from "./invisible";

/** A choice: ten times an invitation, which has some 2,000 characters. */
const maxText = 20_000;

/** Zoom's numbers have at most 11 digits: more of them in groups are several numbers. */
const maxGroupedDigits = 12;

/** Dashes of all kinds, and other separators between the digits of a number. */
const separators = String.raw`\s\p{Pd}\u2212\u2043\u02d7\u2800.\u00b7`;
const grouped = new RegExp(`^\\d+(?:[${separators}]{1,3}\\d+)+$`, "u");
const groupedPrefix = new RegExp(`^[\\d${separators}]+`, "u");

/**
 * Builds an input for a meeting or webinar.
 *
 * @returns The input. Its value is the digits of the number, read out of what people paste (a link, an
 * invitation, `Meeting ID: 876 3473 0132`), or a UUID.
 * @throws InputError, when cleaned, for anything else. The error quotes nothing that may be a passcode.
 * @example
 * meetingNumber({ label: "Meeting Id", comments: "…", required: true })
 */
export function meetingNumber<const O extends Options>(options: O) {
  const label = options.label.replace(/ Id$/, "").toLowerCase();
  const allowed = `a number such as 876 3473 0132, a join link of the ${label}, or the UUID of a past instance`;
  return stringInput(options, {
    allowed,
    parse: (value) => {
      const original = toText(value);
      if (!original) return undefined;
      const text = original.length <= maxText ? withoutInvisible(original) : "";
      const found = toNumber(text) ?? toUuid(text) ?? findNumber(text, label);
      if (found !== undefined || (original.length <= maxText && isHarmless(text))) return found;
      throw new Invalid(`must be ${allowed}. Got other text, not shown because of passcodes`);
    },
  });
}

/**
 * Reads a number that is shown in groups, such as 876 3473 0132.
 *
 * @param text Text without invisible characters.
 * @returns The digits, `undefined` if it is not a whole number.
 */
export function toNumber(text: string): string | undefined {
  const plain = text.replace(/[０-９]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
  );
  if (/^\d+$/.test(plain)) return plain;
  if (!grouped.test(plain) || /^\d{4}-\d\d-\d\d$/.test(plain)) return undefined;
  const groups = plain.match(/\d+/g) ?? [];
  // A number from a spreadsheet, such as 87634730132.0, is not one with dots between its groups.
  const isDecimal = /[.·]/.test(plain) && groups.some(({ length }) => length < 3 || length > 4);
  const digits = groups.join("");
  return isDecimal || digits.length > maxGroupedDigits ? undefined : digits;
}

/** Reads a UUID, which Zoom's documentation asks to encode, even twice: the client does that. */
function toUuid(text: string): string | undefined {
  return [text, decode(text), decode(decode(text))].find(isUuid);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Sixteen bytes in base64 end with `==`. Examples in Zoom's documentation have other lengths, and some
 * no padding: these are distinguished from words by their digits and capitals.
 */
function isUuid(text: string): boolean {
  if (/^[\w+/-]{1,64}==$/.test(text)) return true;
  const isUnpadded = /^[\w+/]{22,24}$/.test(text);
  if (isUnpadded) return /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
  return /^[A-Z]{5}\d{5}$/.test(text) || /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}

const linksWithoutNumber = {
  foreign: () =>
    "must be a link to zoom.us or zoomgov.com if it is a link. Got a link to another host",
  personalRoom: (what: string) =>
    `must be a ${what} number, which a link to a personal room does not contain: use the Personal Meeting ID, which Get User returns as pmi`,
  recording: (what: string) =>
    `must be a ${what} number or UUID, which a link to a recording does not contain: List User's Recordings returns both, as id and uuid`,
  registration: (what: string) =>
    `must be a ${what} number, which a link to register does not contain: use the join link, or the id that Zoom returns for the ${what}`,
  other: (what: string) =>
    `must be a ${what} number, which this link does not contain: use the join link`,
};

/** Finds the number in links and behind labels. */
function findNumber(text: string, what: string): string | undefined {
  const links = findLinks(text).map(readMeetingLink);
  const linked = links.flatMap((link) => ("number" in link ? [link.number] : []));
  const labeled = text.split(/[\r\n]+/).flatMap((line) => readLabeled(line) ?? []);
  const [number, ...others] = new Set([...linked, ...labeled]);
  if (others.length > 0) throw new Invalid(`must be one ${what}. Got several numbers`);
  if (number !== undefined) return number;
  const [kind] = links.flatMap((link) => ("kind" in link ? [link.kind] : []));
  if (kind !== undefined) throw new Invalid(linksWithoutNumber[kind](what));
  return undefined;
}

/** Reads the number in a line such as `Meeting ID: 876 3473 0132`, in any language. */
function readLabeled(line: string): string | undefined {
  const [, label = "", colon, rest = ""] =
    /^([^\d:：]{1,60})(?:([:：])\s*|\s)([\d０-９].*)$/u.exec(line.trim()) ?? [];
  const isOfMeeting = /\bid\b|number|nummer|n[uú]m|号|號|番号/i.test(label);
  if (!isOfMeeting || /pass|pwd|code|phone|pin|key/i.test(label)) return undefined;
  const prefix = groupedPrefix.exec(rest)?.[0] ?? "";
  const isCut = /\d$/.test(prefix) && rest.length > prefix.length;
  const number = isCut ? undefined : toNumber(prefix.replace(/[\s.]+$/, ""));
  // Without a colon, only what is as long as Zoom's numbers: "ID 4 of 2026" is a topic.
  return colon || (number?.length ?? 0) >= 8 ? number : undefined;
}

/** Whether an error may quote the text: it holds no link, and no digits beside words. */
function isHarmless(text: string): boolean {
  if (/[/\\:：=?%&#@]/.test(text) || /pass|pwd|code|key|secret|pin\b/i.test(text)) return false;
  return !/\p{L}/u.test(text) || !/\d{4}/.test(text) || /^[+-]?[\d.]+e[+-]?\d+$/i.test(text);
}
