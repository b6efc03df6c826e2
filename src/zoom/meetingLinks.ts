import { isZoomHost } from "./hosts";

/** What a link says about a meeting or webinar. */
export type MeetingLink =
  | { number: string }
  | { kind: "foreign" | "personalRoom" | "recording" | "registration" | "other" };

/** Where the number of a meeting or webinar is part of the path; elsewhere, digits are something else. */
const placesOfNumbers = new Set([
  "j", // join
  "s", // start
  "w", // webinar
  "wc", // web client: /wc/{number}/join, /wc/join/{number}
  "launch", // /launch/jc/{number}
  "skype",
  "meeting",
  "meetings",
  "webinar",
  "webinars",
]);

/** Query parameters that hold the number, such as `confno` of `zoommtg://zoom.us/join?confno=…`. */
const numberParameters = ["confno", "meeting_id", "meetingId", "mn"];

/**
 * Finds the links in text, with or without their scheme.
 *
 * @param text Any text, such as an invitation.
 * @returns The links in the order of the text.
 */
export function findLinks(text: string): URL[] {
  return text.split(/[\s<>"'|()[\]{}]+/).flatMap((word) => {
    const link = word.replace(/[.,;!?]$/, "");
    const isLink = /^([a-z][a-z\d+.-]*:\/\/|zoom(mtg|us):)/i.test(link);
    const isBare = /^[a-z\d-]+(\.[a-z\d-]+)+(:\d+)?\//i.test(link);
    const url = isLink ? link : isBare ? `https://${link}` : "";
    return URL.canParse(url) ? [new URL(url)] : [];
  });
}

/**
 * Reads the number of a meeting or webinar in a link that Zoom makes.
 *
 * @param url A link.
 * @returns The number, or what kind of link it is that has none.
 */
export function readMeetingLink(url: URL): MeetingLink {
  if (!isZoomHost(url.hostname)) return { kind: "foreign" };
  const segments = url.pathname.split("/").filter(Boolean);
  if (segments[0] === "my") return { kind: "personalRoom" };
  if (segments[0] === "rec") return { kind: "recording" };
  // The digits in /webinar/register/1731652541234/WN_… are a time.
  if (segments.includes("register")) return { kind: "registration" };
  const isPlace = placesOfNumbers.has(segments[0] ?? "");
  const parameters = numberParameters.map((name) => url.searchParams.get(name) ?? "");
  const candidates = [...(isPlace ? segments.slice(1) : []), ...parameters];
  const numbers = candidates.map(toDigits).filter((digits) => digits !== undefined);
  return numbers[0] === undefined ? { kind: "other" } : { number: numbers[0] };
}

/** The digits of a number, which a link may go on after: `/j/87634730132&pwd=…`. */
function toDigits(text: string): string | undefined {
  return /^(\d[\d-]*)(?:$|[&;,?)])/.exec(text)?.[1]?.replaceAll("-", "");
}
