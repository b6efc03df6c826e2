import type { ReportsGetMeetingParticipantReportsResponse } from "@zoom/rivet/meetings";
import { ZoomApiError, ZoomUnavailableError } from "../client/errors";
import type { Query } from "../client/send";
import type { ZoomClient } from "../client/zoomClient";
import { fetchEach } from "./fetchEach";
import { fetchRecords } from "./fetchList";
import { type PastInstance, sortInstances } from "./findLatestInstance";
import { groupParticipants } from "./groupParticipants";
import type { Item, List } from "./list";
import { type SinglePage, toSinglePage } from "./singlePage";

/** Which participants to read. */
interface ParticipantOptions {
  query: Query;
  /** Whether to read every past instance instead of the latest. */
  allInstances: boolean | undefined;
  /** Whether to return one entry per participant instead of one per session. */
  groupByParticipant: boolean | undefined;
  /** Maximum number of entries; all of them if omitted. */
  limit: number | undefined;
}

/** The reports on meetings and webinars have the same fields. */
type ParticipantReport = ReportsGetMeetingParticipantReportsResponse;

/** What is reported on: meetings or webinars. */
interface Reported {
  /** The word for one of them, for errors. */
  noun: "Meeting" | "Webinar";
  /** The report on the participants of an instance, by UUID, or of the latest, by number. */
  participants(id: string): List<ParticipantReport>;
  /** Fetches the past instances of a series, by number. */
  fetchInstances(id: string): Promise<Partial<PastInstance>[]>;
}

/** The instance that an entry belongs to, where several were read. */
interface InstanceFields {
  meeting_uuid?: string;
  instance_start_time?: string;
}

/** A session, or a participant with the number of their sessions. */
type Participant = Item<ParticipantReport> & InstanceFields & { sessions?: number };

/** The participants, with the instances that Zoom has no report of, if there are any. */
type Participants = SinglePage<"participants", Participant> & {
  instances_without_report?: InstanceFields[];
};

/**
 * Fetches the participants of a past meeting or webinar.
 *
 * @param reported Where the report and the instances are.
 * @param id Number of the meeting or webinar, or UUID of an instance.
 * @param options Which participants to read.
 * @returns The sessions in Zoom's order, instance after instance, or the participants with their
 * attendance.
 * @throws ZoomUnavailableError if there is no past instance to read; ZoomError or ZoomConnectionError
 * as the client does.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/reports
 */
export async function fetchParticipants(
  zoom: ZoomClient,
  reported: Reported,
  id: string,
  { query, allInstances, groupByParticipant, limit }: ParticipantOptions,
): Promise<Participants> {
  // The sessions of one participant may be on any page, and in any instance.
  const selection = { limit: groupByParticipant ? undefined : limit };
  const missing: InstanceFields[] = [];
  const read = async ({ uuid, start_time }: PastInstance, rest: { limit?: number }) => {
    const instance = { meeting_uuid: uuid, instance_start_time: start_time };
    try {
      const list = reported.participants(uuid);
      const sessions = await fetchRecords(zoom, list, { query, limit: rest.limit });
      return sessions.map((session): Participant => ({ ...session, ...instance }));
    } catch (error) {
      if (!isWithoutReport(error)) throw error;
      missing.push(instance);
      return [];
    }
  };
  const sessions: Participant[] = allInstances
    ? await fetchEach(await findInstances(reported, id), selection, read)
    : await fetchRecords(zoom, reported.participants(id), { query, ...selection });
  const entries = groupByParticipant ? groupParticipants(sessions).slice(0, limit) : sessions;
  const page = toSinglePage("participants", entries);
  return missing.length > 0 ? { ...page, instances_without_report: missing } : page;
}

async function findInstances(reported: Reported, id: string): Promise<PastInstance[]> {
  const instances = sortInstances(await reported.fetchInstances(id));
  if (instances.length > 0) return instances;
  const message = `${reported.noun} ${id} has no past instances: it has not ended yet, or its instances are too old for Zoom to list. For an older instance, turn All Instances off and use its UUID.`;
  throw new ZoomUnavailableError(message, `GET ${reported.participants(id).path}`);
}

/**
 * Whether Zoom has no report of an instance: it reports on two participants and more, half an hour
 * after the end at the latest. The other instances of a series are worth reading all the same.
 */
function isWithoutReport(error: unknown): boolean {
  return error instanceof ZoomApiError && error.status === 404 && error.code === 3001;
}
