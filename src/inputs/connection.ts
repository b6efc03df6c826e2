import { input } from "@prismatic-io/spectral";

/** The connection of every action, data source and trigger that calls Zoom. */
export const connection = input({
  label: "Connection",
  type: "connection",
  required: true,
  comments: "The Zoom connection to use.",
});
