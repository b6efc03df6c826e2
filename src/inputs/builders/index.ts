export { type Choice, choice, choiceList, flag, optionalFlag, triState } from "./choices";
export { id, idList, occurrence, occurrenceList, person, personList } from "./ids";
export { jsonList, jsonObject } from "./json";
export { emailList, keyValueList, textList } from "./lists";
export { meetingNumber } from "./meetingIds";
export { integer, integerList } from "./numbers";
export { phoneNumber, phoneNumberList } from "./phoneNumbers";
export { email, groupedDigits, password, text } from "./texts";
export { dateTime, day, timeZone } from "./times";
