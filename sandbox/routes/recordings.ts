import { notFound } from "../apiError";
import {
  dayRange,
  File,
  findRecording,
  findUser,
  Redirect,
  type Routes,
  type SandboxRequest,
} from "./route";

export const recordingRoutes: Routes = {
  "GET /users/{userId}/recordings": (request) => {
    const host = findUser(request, request.id);
    const { from, to, includes } = dayRange(request);
    const { world, pager, path, query } = request;
    const recordings = (query.get("trash") === "true" ? world.trash : world.recordings).filter(
      ({ host_id, start_time }) => host_id === host.id && includes(start_time),
    );
    return { from, to, ...pager.page(path, query, "meetings", recordings) };
  },

  "GET /meetings/{meetingId}/recordings": (request) => kept(request),

  "DELETE /meetings/{meetingId}/recordings": (request) => {
    const { world, query } = request;
    const recording = kept(request);
    world.recordings.splice(world.recordings.indexOf(recording), 1);
    if (query.get("action") !== "delete") world.trash.push(recording);
  },

  "PUT /meetings/{meetingUUID}/recordings/status": (request) => {
    const { world } = request;
    const recording = findRecording(request, world.trash);
    world.trash.splice(world.trash.indexOf(recording), 1);
    world.recordings.push(recording);
  },

  "DELETE /meetings/{meetingId}/recordings/{recordingId}": (request) => {
    const recording = kept(request);
    const files = recording.recording_files.filter(({ id }) => id !== request.secondId);
    if (files.length === recording.recording_files.length) throw notFound.recording();
    recording.recording_files = files;
    recording.recording_count = files.length;
  },

  "GET /meetings/{meetingId}/recordings/settings": (request) => settingsOf(request),

  "PATCH /meetings/{meetingId}/recordings/settings": (request) => {
    const settings = { ...settingsOf(request), ...request.body };
    request.world.recordingSettings.set(kept(request).uuid, settings);
  },

  // Zoom redirects a recording link to another of its hosts, which needs no token.
  "GET /rec/download/{fileId}": ({ world, id }) => {
    const files = world.recordings.flatMap(({ recording_files }) => recording_files);
    if (!files.some((file) => file.id === id)) throw notFound.recording();
    return new Redirect(`https://ssrweb.zoom.us/file/${id}`);
  },
  "GET /file/{fileId}": ({ id }) => new File(Buffer.from(`Recording ${id}`), "video/mp4"),
};

const kept = (request: SandboxRequest) => findRecording(request, request.world.recordings);

function settingsOf(request: SandboxRequest) {
  const { uuid, topic } = kept(request);
  const defaults = { share_recording: "publicly", viewer_download: true, on_demand: false };
  return { topic, ...defaults, ...request.world.recordingSettings.get(uuid) };
}
