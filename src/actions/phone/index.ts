import { getAccountsPhoneRecordings } from "./getAccountsPhoneRecordings";
import { getPhoneRecordings } from "./getPhoneRecordings";
import { getUsersPhoneRecordings } from "./getUsersPhoneRecordings";

export const phoneActions = {
  getAccountsPhoneRecordings,
  getPhoneRecordings,
  getUsersPhoneRecordings,
};
