import * as builders from "../../src/inputs/builders";

export const dateTime = builders.dateTime({
  label: "Start Time",
  comments: "When it starts.",
  withoutOffset: "local",
});

const options = { label: "Some Label", comments: "What it is." };

interface Tried {
  name: string;
  clean: (value: unknown) => unknown;
  /** Whether a cleaned value is one that Zoom could take. */
  isRight: (value: unknown) => boolean;
}

const isText = (value: unknown) => typeof value === "string" && value.trim() === value;
const isWithin = (min: number, max: number) => (value: unknown) =>
  Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
const optional = (isRight: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || isRight(value);

/** Every builder with options that allow as little as they can. */
export const everyBuilder: Tried[] = [
  {
    name: "text",
    clean: builders.text({ ...options, maxLength: 20 }).clean,
    isRight: optional((value) => isText(value) && String(value).length <= 20),
  },
  {
    name: "id",
    clean: builders.id({ ...options, allowed: "an id", required: true }).clean,
    isRight: (value) => isText(value) && !["", ".", ".."].includes(String(value)),
  },
  {
    name: "groupedDigits",
    clean: builders.groupedDigits({ ...options, allowed: "10 digits", pattern: /^\d{10}$/ }).clean,
    isRight: optional((value) => /^\d{10}$/.test(String(value))),
  },
  {
    name: "integer",
    clean: builders.integer({ ...options, min: 1, max: 31 }).clean,
    isRight: optional(isWithin(1, 31)),
  },
  {
    name: "integerList",
    clean: builders.integerList({ ...options, min: 1, max: 7 }).clean,
    isRight: optional(
      (value) => Array.isArray(value) && value.length > 0 && value.every(isWithin(1, 7)),
    ),
  },
  {
    name: "flag",
    clean: builders.flag(options).clean,
    isRight: optional((value) => typeof value === "boolean"),
  },
  {
    name: "choice",
    clean: builders.choice({
      ...options,
      choices: [
        [1, "One"],
        ["none", "None"],
      ],
    }).clean,
    isRight: optional((value) => value === 1 || value === "none"),
  },
  {
    name: "dateTime",
    clean: dateTime.clean,
    isRight: optional((value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?$/.test(String(value))),
  },
  {
    name: "email",
    clean: builders.email(options).clean,
    isRight: optional((value) => /^\S.*@.+\.\S+$/.test(String(value))),
  },
  {
    name: "textList",
    clean: builders.textList(options).clean,
    isRight: optional((value) => Array.isArray(value) && value.length > 0 && value.every(isText)),
  },
  {
    name: "emailList",
    clean: builders.emailList({ ...options, maxItems: 3 }).clean,
    isRight: optional(
      (value) =>
        Array.isArray(value) &&
        value.length > 0 &&
        value.length <= 3 &&
        value.every((item) => /^\S.*@.+\.\S+$/.test(item)),
    ),
  },
  {
    name: "choiceList",
    clean: builders.choiceList({
      ...options,
      choices: [
        [1, "One"],
        ["none", "None"],
      ],
    }).clean,
    isRight: optional(
      (value) =>
        Array.isArray(value) &&
        value.length > 0 &&
        value.length <= 2 &&
        value.every((item) => item === 1 || item === "none"),
    ),
  },
  {
    name: "phoneNumber",
    clean: builders.phoneNumber(options).clean,
    isRight: optional((value) => /^\+[1-9]\d{1,14}$/.test(String(value))),
  },
  {
    name: "phoneNumberList",
    clean: builders.phoneNumberList({ ...options, maxItems: 2, required: true }).clean,
    isRight: (value) =>
      Array.isArray(value) &&
      value.length > 0 &&
      value.length <= 2 &&
      value.every((item) => /^\+[1-9]\d{1,14}$/.test(item)),
  },
  {
    name: "keyValueList",
    clean: builders.keyValueList(options).clean,
    isRight: optional(
      (value) => Array.isArray(value) && value.every(({ key }) => isText(key) && key !== ""),
    ),
  },
  {
    name: "password",
    clean: builders.password({ ...options, required: true }).clean,
    isRight: (value) => isText(value) && value !== "",
  },
  {
    name: "optionalFlag",
    clean: builders.optionalFlag(options).clean,
    isRight: optional((value) => value === true),
  },
  {
    name: "triState",
    clean: builders.triState({ ...options, unset: "Unset (unchanged)" }).clean,
    isRight: optional((value) => typeof value === "boolean"),
  },
  {
    name: "day",
    clean: builders.day(options).clean,
    isRight: optional((value) => /^\d{4}-\d\d-\d\d$/.test(String(value))),
  },
  {
    name: "jsonObject",
    clean: builders.jsonObject(options).clean,
    isRight: optional((value) => typeof value === "object" && !Array.isArray(value)),
  },
  {
    name: "jsonList",
    clean: builders.jsonList({ ...options, fields: { title: { required: true }, value: {} } })
      .clean,
    isRight: optional(
      (value) =>
        Array.isArray(value) &&
        value.every(
          (item) =>
            isText(item.title) &&
            item.title !== "" &&
            Object.keys(item).every((key) => key === "title" || key === "value"),
        ),
    ),
  },
  {
    name: "file",
    clean: builders.file(options).clean,
    isRight: optional(
      (value) =>
        typeof value === "object" &&
        value !== null &&
        "data" in value &&
        Buffer.isBuffer(value.data) &&
        value.data.length > 0,
    ),
  },
];
