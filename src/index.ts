import { component } from "@prismatic-io/spectral";
import { actions } from "./actions";
import { withOutputSchemas } from "./actions/withOutputSchemas";
import { connections } from "./connections";
import { dataSources } from "./dataSources";
import { triggers } from "./triggers";

const zoom = component({
  key: "zoom",
  public: false,
  display: {
    label: "Zoom",
    description: "Manage users, meetings, webinars, recordings and chat in Zoom.",
    iconPath: "icon.png",
    category: "Communication",
  },
  actions,
  triggers,
  dataSources,
  connections,
  // Every error is made where it can say what to do next; here it is handed on as it is.
  hooks: { error: (error) => error },
});

export default withOutputSchemas(zoom);
