export { type Choice, choice, choiceList, flag, optionalFlag, triState } from "./choices";
export { jsonList, jsonObject } from "./json";
export { emailList, keyValueList, textList } from "./lists";
export { integer, integerList } from "./numbers";
export { phoneNumber, phoneNumberList } from "./phoneNumbers";
export { email, groupedDigits, id, password, text } from "./texts";
export { dateTime, day, timeZone } from "./times";
