import {
  checkAgainstDocumentation,
  documentedOperations,
  matchOperation,
} from "../../sandbox/documentation";
import { type FixtureRequest, fixture } from "../../sandbox/fixture";
import { component, run } from "../support/component";
import { replay } from "../support/replay";

const dropdowns = [
  ...Object.values(component.actions),
  ...Object.values(component.triggers),
  ...Object.values(component.dataSources),
].flatMap(({ key: part, inputs }) =>
  inputs.flatMap(({ key, comments = "", model = [] }) =>
    model.length > 0 ? [{ part, key, comments, choices: model }] : [],
  ),
);

/** What Zoom's documentation calls values that are numbers, by the keys of inputs. */
const zoomNames: Record<string, string> = {
  type: "1 Private; 2 people in the account; 3 anyone in the account; 4 Instant; 5 people outside the account",
  contactTypes:
    "1 Zoom user; 2 Auto receptionist; 3 Common area phone; 4 Call queue; 5 Shared line group; 6 Shared global directory; 7 Shared office contact; 8 Zoom Room",
  meetingType: "1 Instant; 2 Scheduled; 3 no fixed time; 8 Recurring with a fixed; 10 Screen share",
  webinarType: "5 Webinar; 6 no fixed time; 9 Recurring with a fixed",
  recurrence: "1 Daily; 2 Weekly; 3 Monthly",
  monthlyWeek: "-1 Last; 1 First; 2 Second; 3 Third; 4 Fourth",
  approvalType: "0 automatically; 1 by the host; 2 No registration",
  jbhTime: "0 Any time; 5 5 minutes; 10 10 minutes; 15 15 minutes",
  registrationType: "1 any occurrence; 2 each occurrence; 3 choose",
  calendarType: "1 Outlook; 2 Google",
  pollType: "1 Poll; 2 Advanced; 3 Quiz",
  sort: "1 Oldest; 2 Newest",
  userType: "1 Basic; 2 Licensed; 4 Unassigned without Meetings Basic; 99 None",
  loginType:
    "0 Facebook; 1 Google; 11 Phone; 21 WeChat; 23 Alipay; 24 Apple; 27 Microsoft; 97 Mobile; 98 RingCentral; 99 API; 100 Zoom work email; 101 Single sign-on",
  pronounsOption: "1 Ask; 2 Always; 3 Never",
  callingPlan: `100 US/CA Metered; 101 AU/NZ Metered; 102 UK/IE Metered; 103 Europe A Metered
    104 Europe B Metered; 107 Japan Metered; 200 US/CA Unlimited; 201 AU/NZ Unlimited
    202 UK/IE Unlimited; 203 Europe A Unlimited; 204 Europe B Unlimited; 207 Japan Unlimited
    1000 Unlimited Domestic Select; 1001 Metered Global Select; 3000 Zoom Phone Pro; 3010 Basic
    3040 Common Area; 3098 Reserved; 3099 Basic (migrated); 4000 International Select add-on
    4010 Power Pack add-on; 30000 US/CA Metered, number included
    30001 AU/NZ Metered, number included; 30002 UK/IE Metered, number included`,
  zoomOneType: `0 None; 16 Business Plus with US/CA; 32 Business Plus with UK/IR
    64 Business Plus with AU/NZ; 128 Business Plus with Japan; 33554432 Business Plus with Global
    134217728 Enterprise Premier with US/CA; 268435456 Enterprise Premier with Japan
    536870912 Enterprise Premier with UK/IR; 1073741824 Enterprise Premier with AU/NZ
    4294967296 Education Enterprise Premier with US/CA
    8589934592 Education Enterprise Premier with Japan
    17179869184 Education Enterprise Premier with UK/IR
    34359738368 Education Enterprise Premier with AU/NZ
    68719476736 Education Enterprise Premier with Global
    137438953472 School and Campus Plus with US/CA; 274877906944 School and Campus Plus with Japan
    549755813888 School and Campus Plus with UK/IR; 1099511627776 School and Campus Plus with AU/NZ
    2199023255552 School and Campus Plus with Global; 18014398509481984 School and Campus
    72057594037927936 Education Enterprise Essentials
    144115188075855872 Education Enterprise Plus; 576460752303423488 Education Enterprise Student`,
  planUnitedType: `1 Pro-United with US/CA; 2 Pro-United with UK/IR; 4 Pro-United with AU/NZ
    8 Pro-United with Global; 16 Pro-United with Zoom Phone; 32 Biz-United with US/CA
    64 Biz-United with UK/IR; 128 Biz-United with AU/NZ; 256 Biz-United with Global
    512 Biz-United with Zoom Phone; 1024 Ent-United with US/CA; 2048 Ent-United with UK/IR
    4096 Ent-United with AU/NZ; 8192 Ent-United with Global; 16384 Ent-United with Zoom Phone
    32768 Pro-United with JP; 65536 Biz-United with JP; 131072 Ent-United with JP`,
};
zoomNames.callingType = zoomNames.planType = zoomNames.callingPlan ?? "";

/** Words of labels whose value is another word. */
const otherWords: Record<string, string> = {
  true: "on|anonymous polls|with voicemail",
  false: "off|not anonymous|without voicemail",
  both: "telephone and computer",
  local: "computer",
  none: "not recorded|nobody",
  e2ee: "end-to-end",
  arraybuffer: "binary",
  unconnected: "not connected",
  deactivate: "inactive",
  publicly: "anyone",
  internally: "members of the account",
  all: "all|meetings and webinars",
  create: "confirms by email",
  sub_account: "subaccount",
  non_recorded: "not recorded",
  pastOne: "single",
  scheduled: "scheduled|unexpired",
  sent_received_message_time: "any message",
  asc: "earliest",
  desc: "latest",
  im: "chat",
  qa: "questions and answers",
  common: "account",
  "zoomroom.video_mute": "camera off",
  "zoomroom.video_unmute": "camera on",
  "de-DE": "german",
  "fr-FR": "french",
  "it-IT": "italian",
  "ko-KO": "korean",
  "ru-RU": "russian",
  "vi-VN": "vietnamese",
  "es-ES": "spanish",
  "jp-JP": "japanese",
  "pt-PT": "portuguese",
  "zh-CN": "prc",
  "zh-TW": "taiwan",
  "pl-PL": "polish",
  "Tr-TR": "turkish",
};

/** Whether a label says what the value is: by Zoom's name for a number, otherwise by its words. */
function isNamed(key: string, value: string, label: string): boolean {
  const text = label.toLowerCase();
  const names = (zoomNames[key] ?? "").split(/;|\n/).map((name) => name.trim());
  const name = names.find((each) => each.startsWith(`${value} `))?.slice(value.length + 1);
  if (name) return text.includes(name.toLowerCase());
  if (text.includes(value.toLowerCase())) return true;
  const words =
    value
      .replace(/([a-z])(?=[A-Z])/g, "$1 ")
      .toLowerCase()
      .match(/[a-z]{2,}/g) ?? [];
  const others = otherWords[value]?.split("|") ?? [];
  return [...words.map((word) => word.slice(0, 4)), ...others].some((word) => text.includes(word));
}

test("every choice is labeled with what its value means to Zoom", () => {
  const offenders = dropdowns.flatMap(({ part, key, choices }) =>
    choices
      .filter(({ value, label }) => !isNamed(key, value, label))
      .map(({ value, label }) => `${part}.${key}: ${value} is labeled ${label}`),
  );
  expect(offenders).toEqual([]);
});

const toWords = (text: string) => text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];

/** The words in which Zoom's documentation says what a value is. */
function wordsOf(key: string, value: string): string[] {
  const names = (zoomNames[key] ?? "").split(/;|\n/).map((name) => name.trim());
  const name = names.find((each) => each.startsWith(`${value} `))?.slice(value.length);
  const words = value.replace(/[a-z](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, "$& ");
  return toWords(name ?? otherWords[value] ?? words);
}

/** How many of the words in which a value differs from another one a label has. */
function countNamed(words: string[], others: string[], label: string): number {
  const labelWords = toWords(label);
  return words.filter(
    (word) =>
      !others.includes(word) &&
      labelWords.some((each) =>
        word.length > 4
          ? each.startsWith(word.slice(0, 4))
          : each.replace(/s$/, "") === word.replace(/s$/, ""),
      ),
  ).length;
}

test("no two choices of a dropdown could have each other's label", () => {
  // Where the labels are right, otherWords or zoomNames lacks what Zoom's documentation calls them.
  const offenders = dropdowns.flatMap(({ part, key, choices }) =>
    choices.flatMap((first, index) =>
      choices
        .slice(index + 1)
        .filter((second) => {
          const [one, two] = [wordsOf(key, first.value), wordsOf(key, second.value)];
          const right = countNamed(one, two, first.label) + countNamed(two, one, second.label);
          const swapped = countNamed(one, two, second.label) + countNamed(two, one, first.label);
          return right <= swapped;
        })
        .map(
          (second) =>
            `${part}.${key}: ${first.value} ${first.label}, ${second.value} ${second.label}`,
        ),
    ),
  );
  expect(offenders).toEqual([]);
});

/** Every dropdown with a choice for "nothing", with what its label and its comment say of that. */
const unsettable = dropdowns.flatMap(({ part, key, comments, choices }) => {
  const labels: Record<string, string> = Object.fromEntries(
    choices.map(({ value, label }) => [value, label]),
  );
  const outcome = /If unset, (.*)\.$/.exec(comments)?.[1];
  return labels.unset ? [{ name: `${part}.${key}`, part, labels, outcome }] : [];
});

const isSetting = (label = "") => /^Unset \((Zoom's default|unchanged)\)$/.test(label);

test("what a dropdown calls its unset choice is what its comment says of it", () => {
  expect(unsettable.length).toBeGreaterThan(20);
  const offenders = unsettable.filter(({ labels, outcome = "" }) => {
    if (labels.unset === "Unset (Zoom's default)") return !/^Zoom uses its default/.test(outcome);
    if (labels.unset === "Unset (unchanged)") return outcome !== "the setting is left unchanged";
    return !/^lists (all|both)\b/.test(outcome) || !/^Unset: /.test(labels.unset ?? "");
  });
  expect(offenders).toEqual([]);
});

test("a filter names its three choices instead of on and off", () => {
  const filters = unsettable.filter(({ labels }) => !isSetting(labels.unset));
  expect(filters.map(({ name }) => name).sort()).toEqual([
    "listCallHistory.withVoicemail",
    "listMeetingPolls.anonymous",
    "listUsersCallHistory.withVoicemail",
    "listWebinarPolls.anonymous",
  ]);
  expect(filters.filter(({ labels }) => labels.true === "On" || labels.false === "Off")).toEqual(
    [],
  );
});

test("only an update leaves a setting unchanged, unless it replaces what it updates", () => {
  const offenders = unsettable.filter(({ part, labels }) => {
    if (!isSetting(labels.unset)) return false;
    // Update Meeting Poll and Update Webinar Poll are PUT requests.
    const isUpdate = /^update(?!\w+Poll$)/.test(part);
    return (labels.unset === "Unset (unchanged)") !== isUpdate;
  });
  expect(offenders).toEqual([]);
});

/** Other inputs that a choice needs. */
const companions: Record<string, Record<string, unknown>> = {
  meetingType: { recurrence: "", approvalType: "", keepExistingSettings: "true" },
  webinarType: { recurrence: "", approvalType: "" },
  recurrence: { monthlyDay: "1", monthlyWeek: "", monthlyWeekDay: "", weeklyDay: "2" },
  searchType: { searchKey: "minutes" },
  userType: { userAction: "ssoCreate" },
};

/** Raw Request has no operation of its own, and the typings lack the commands of rooms. */
const untyped = ["rawRequest", "controlRoom"];

function problems(request: FixtureRequest): string[] {
  const { query = {}, body } = request;
  const parameters = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  try {
    checkAgainstDocumentation(operationOf(request), new URLSearchParams(parameters), body);
    return [];
  } catch (error) {
    return [JSON.stringify(error)];
  }
}

function operationOf({ method, path }: FixtureRequest): string {
  return matchOperation(method, path.replace(/^\/v2/, ""))?.operation ?? "";
}

const operationsOf = (part: string) =>
  fixture(part).exchanges.map(({ request }) => operationOf(request));

/** Lists the texts in a value by the paths of their fields, such as `body.settings.audio`. */
function textsIn(value: unknown, path: string[] = []): [field: string, text: string][] {
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, path));
  if (typeof value !== "object" || value === null) return [[path.join("."), String(value)]];
  return Object.entries(value).flatMap(([name, field]) => textsIn(field, [...path, name]));
}

/** The values that Zoom documents for the fields of a request. */
function valuesOf(operation: string): Record<string, string[]> {
  const types = textsIn(documentedOperations[operation]).filter(([, type]) => type.includes(": "));
  return Object.fromEntries(
    types.map(([field, type]) => [field, type.replace(/^\w+: /, "").split(" | ")]),
  );
}

/** Finds the fields in which each choice of a dropdown is sent as it is. */
function destinations(sent: { value: string; requests: FixtureRequest[] }[]) {
  const found = sent.map(({ value, requests }) =>
    requests.flatMap((request) =>
      textsIn({ query: request.query, body: request.body })
        .filter(([, text]) => text === value)
        .map(([field]) => ({ operation: operationOf(request), field })),
    ),
  );
  const [first = [], ...others] = found;
  return first.filter((one) =>
    others.every((fields) => fields.some(({ field }) => field === one.field)),
  );
}

const jsonInputs = Object.values(component.actions).flatMap(({ key: part, inputs }) =>
  (inputs as { key: string; type: string; example?: string; clean?: (value: unknown) => unknown }[])
    .filter(({ type }) => type === "code")
    .flatMap(({ key, example, clean }) =>
      example && clean ? [{ part, key, example, clean }] : [],
    ),
);

interface Run {
  part: string;
  key: string;
  value: string;
  requests: FixtureRequest[];
  error: unknown;
}

/** What each choice of each dropdown of an action sends. */
const runs: Run[] = [];

beforeAll(async () => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
  jest.setSystemTime(new Date("2022-03-15T12:00:00Z"));
  const requests = replay(...Array.from({ length: 3_000 }, () => ({ status: 200, body: {} })));
  for (const { part, key, choices } of dropdowns) {
    if (!(part in component.actions) || untyped.includes(part)) continue;
    // Of On/Off/Unset there is nothing to know.
    for (const { value } of choices.filter(({ value }) => !/^(true|false|unset)$/.test(value))) {
      const before = requests.length;
      const inputs = { ...fixture(part).inputs, ...companions[key], [key]: value };
      const error = await run(part, inputs).catch((error: Error) => error);
      runs.push({ part, key, value, requests: requests.slice(before), error });
    }
  }
  jest.useRealTimers();
});

test("every choice sends only values that Zoom's typings know", () => {
  const offenders = runs.flatMap(({ part, key, value, requests, error }) => {
    const wrong = requests.length > 0 ? requests.flatMap(problems) : [String(error)];
    return wrong.map((problem) => `${part}.${key} ${value}: ${problem}`);
  });
  expect(offenders).toEqual([]);
});

/** Values that are not offered, though the typings know them. */
const unoffered: Record<string, string> = {
  // Zoom documents it as another name of "upcoming".
  typeOfMeeting: "upcoming_meetings",
  // Zoom's pages on webinars do not have it.
  "createWebinar.audio": "thirdParty",
  "updateWebinar.audio": "thirdParty",
};

test("a dropdown offers every value that Zoom's typings know", () => {
  let checked = 0;
  const offenders = dropdowns.flatMap(({ part, key, choices }) => {
    const sent = runs.filter((each) => each.part === part && each.key === key);
    const offered = choices.map(({ value }) => value);
    return destinations(sent).flatMap(({ operation, field }) => {
      const values = valuesOf(operation)[field];
      if (values) checked += 1;
      return (values ?? [])
        .filter((value) => value !== "" && !offered.includes(value))
        .filter((value) => value !== (unoffered[`${part}.${key}`] ?? unoffered[key]))
        .map((value) => `${part}.${key} does not offer ${value}, a value of ${field}`);
    });
  });
  expect(checked).toBeGreaterThan(40);
  expect(offenders).toEqual([]);
});

test("a JSON input accepts every value that Zoom's typings know", () => {
  let checked = 0;
  const offenders = jsonInputs.flatMap(({ part, key, example, clean }) => {
    const accepts = (name: string, value: string) => {
      const changed = JSON.parse(example, (field, old) => (field === name ? value : old));
      try {
        clean(changed);
        return true;
      } catch (error) {
        // Other fields may be missing for this value.
        return !String(error).includes(` for "${name}". Got "${value}".`);
      }
    };
    const fields = operationsOf(part).flatMap((operation) => Object.entries(valuesOf(operation)));
    return fields.flatMap(([field, values]) => {
      const name = field.split(".").at(-1) ?? "";
      if (!field.startsWith("body.") || !example.includes(`"${name}": "`)) return [];
      checked += 1;
      return values
        .filter((value) => value !== "" && !accepts(name, value))
        .map((value) => `${part}.${key} does not accept ${value}, a value of ${field}`);
    });
  });
  expect(checked).toBeGreaterThan(8);
  expect(offenders).toEqual([]);
});
