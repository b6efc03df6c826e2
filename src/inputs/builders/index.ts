export { type Choice, choice, flag, onOff, toggle } from "./choices";
export { jsonList, jsonObject } from "./json";
export { keyValueList, textList } from "./lists";
export { integer, integerList } from "./numbers";
export { email, groupedNumber, id, password, text } from "./texts";
export { dateTime, day } from "./times";
