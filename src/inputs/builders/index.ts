export { type Choice, choice, flag, optionalFlag, triState } from "./choices";
export { jsonList, jsonObject } from "./json";
export { keyValueList, textList } from "./lists";
export { integer, integerList } from "./numbers";
export { email, groupedDigits, id, password, text } from "./texts";
export { dateTime, day, timeZone } from "./times";
