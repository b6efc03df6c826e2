import ts from "typescript";
import type { Field, Operation } from "../../sandbox/operation";
import { readRivet } from "./rivet";

const texts = (names: string) =>
  Object.fromEntries(names.split(" ").map((name) => [name, "string" as const]));

const page = { page_size: "number", next_page_token: "string" };
const days = texts("from to");
const filters =
  "allocated_product number_type number_status number_source site_id assigned_to_type keyword";

const roomParameters = {
  ...texts("event_id calendar_id change_key resource_email meeting_number passcode"),
  force_accept: "boolean",
  make_zoom_room_host: "boolean",
  user_ids: ["string"] satisfies Field,
  ...texts("meeting_topic start_time"),
  duration: "number",
  timezone: "string",
  settings: { join_before_host: "boolean" },
  ...texts("join_type meeting_source_type join_url third_party_meeting_id sip_address"),
  ...texts("cameraId microphoneId speakerId"),
  volume_level: "number",
};

/** Zoom's documentation has 500-1,000 of these, Zoom itself 501-1,000; the typings lack some. */
const organizationSizes =
  "string: 1-20 | 21-50 | 51-100 | 101-250 | 251-500 | 101-500 | 501-1,000 | 500-1,000 | 1,001-5,000 | 5,001-10,000 | More than 10,000";

/** Parameters and fields that Zoom documents and `@zoom/rivet` 0.4.0 lacks. */
const lacking: Record<string, Operation> = {
  "GET /accounts/{accountId}/plans/usage": {},
  "GET /meetings/meeting_summaries": { query: { time_filter_field: "string" } },
  "GET /past_meetings/{meetingId}/instances": { query: days },
  // The typings name its parameter differently.
  "GET /phone/call_history/{callHistoryUuid}": {},
  // The typings have neither this operation nor Number Management.
  "GET /phone/call_element/{callElementId}": {},
  "GET /number_management/numbers": { query: { ...page, ...texts(filters) } },
  "GET /phone/call_history": { query: { call_ids: ["string"] } },
  "GET /phone/sms/sessions/{sessionId}": { query: { delivery_status: "string" } },
  // The typings have no Zoom Rooms.
  "GET /rooms": {
    query: {
      ...page,
      ...texts("status type location_id query_name"),
      unassigned_rooms: "boolean",
      tag_ids: "string",
    },
  },
  "GET /rooms/locations": { query: { ...page, parent_location_id: "string", type: "string" } },
  "GET /rooms/{roomId}": {},
  "GET /rooms/{roomId}/devices": {},
  "PATCH /rooms/{id}/events": { body: { method: "string", params: roomParameters } },
  // The typings have only the list of the whole account.
  "GET /users/{userId}/meeting_summaries": {
    query: { ...page, ...days, time_filter_field: "string" },
  },
  "POST /meetings/{meetingId}/registrants": { body: { no_of_employees: organizationSizes } },
  "POST /webinars/{webinarId}/registrants": { body: { no_of_employees: organizationSizes } },
  "PATCH /meetings/{meetingId}": {
    body: { settings: { additional_data_center_regions: ["string"] } },
  },
};

/**
 * Derives what requests may hold from the types of `@zoom/rivet`.
 *
 * @returns The operations of Zoom's API, by "GET /users/{userId}".
 */
export function operations(): Record<string, Operation> {
  const { operations, checker } = readRivet();
  const entries = operations.map((operation): [string, Operation] => {
    const { query, body } = operation;
    return [
      `${operation.method} ${operation.path}`,
      {
        ...(query && { query: fields(query, checker) }),
        ...(body && { body: field(body, checker) }),
      },
    ];
  });
  const known = Object.fromEntries(entries);
  for (const [name, { query, body }] of Object.entries(lacking)) {
    const operation = known[name] ?? {};
    known[name] = {
      ...operation,
      ...(query && { query: { ...operation.query, ...query } }),
      ...(body && { body: merge(operation.body ?? {}, body) }),
    };
  }
  return Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function field(type: ts.Type, checker: ts.TypeChecker): Field {
  const given = checker.getNonNullableType(type);
  if (given.isUnion()) {
    const literals = given.types.filter((member) => member.isLiteral());
    if (literals.length === given.types.length) return oneOf(literals.map(({ value }) => value));
    const kinds = given.types.map((member) => JSON.stringify(field(member, checker)));
    const [kind] = new Set(kinds);
    return kind && kinds.every((other) => other === kind) ? JSON.parse(kind) : "any";
  }
  if (given.flags & ts.TypeFlags.StringLike) return "string";
  if (given.flags & ts.TypeFlags.NumberLike) return "number";
  if (given.flags & ts.TypeFlags.BooleanLike) return "boolean";
  if (checker.isArrayType(given)) {
    const item = checker.getIndexTypeOfType(given, ts.IndexKind.Number);
    return [item ? field(item, checker) : "any"];
  }
  const named = fields(given, checker);
  return Object.keys(named).length > 0 ? named : "any";
}

/** The one type of the values of an enumeration, with the values, such as "number: 1 | 2". */
function oneOf(values: ts.LiteralType["value"][]): Field {
  const [type, ...others] = new Set(values.map((value) => typeof value));
  return type && others.length === 0 ? `${type}: ${values.join(" | ")}` : "any";
}

function fields(type: ts.Type, checker: ts.TypeChecker): Record<string, Field> {
  const members = checker.getPropertiesOfType(type);
  return Object.fromEntries(
    members.map((member) => [member.name, field(checker.getTypeOfSymbol(member), checker)]),
  );
}

function merge(field: Field, more: Field): Field {
  if (!hasFields(field) || !hasFields(more)) return more;
  const added = Object.entries(more).map(([name, value]) => {
    const known = field[name];
    return [name, known === undefined ? value : merge(known, value)];
  });
  return { ...field, ...Object.fromEntries(added) };
}

function hasFields(field: Field): field is { [name: string]: Field } {
  return typeof field === "object" && !Array.isArray(field);
}
