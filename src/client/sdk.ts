// The HTTP client is not exported at the root of the SDK (10.31). Only this file names where it is.
export { type ClientProps, createClient } from "@prismatic-io/spectral/dist/clients/http";
