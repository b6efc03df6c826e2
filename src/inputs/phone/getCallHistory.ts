import { id } from "../builders";

/** A call in the account. */
export const callHistoryUuid = id({
  label: "Call History Uuid",
  comments:
    "The id of the call, as returned in call_history_uuid by List Call History and List User's Call History.",
  placeholder: "20211008-48c1dfd4-91ce-4df5-8495-7c9e33d10869",
  example: "20211008-48c1dfd4-91ce-4df5-8495-7c9e33d10869",
  required: true,
  allowed: "a call's id",
});
