import { ApiError, invalidField, notFound } from "../apiError";
import { type CallQueue, type Entity, fullName, type PhoneNumber } from "../world";
import { Created, findUser, Reply, type Routes, type SandboxRequest } from "./route";

export const phoneProvisioningRoutes: Routes = {
  "GET /phone/users/{userId}": (request) => {
    const { world } = request;
    const user = findUser(request, request.id);
    return {
      id: user.id,
      phone_user_id: user.id,
      email: user.email,
      extension_number: 100 + [...world.users.keys()].indexOf(user.id),
      status: "activate",
      site_id: world.phoneSites[0]?.id,
      ...world.phoneProfiles.get(user.id),
      calling_plans: world.callingPlans.get(user.id) ?? [],
      phone_numbers: numbersOf(request, user).map(({ id, number }) => ({ id, number })),
    };
  },

  "PATCH /phone/users/{userId}": (request) => {
    const { world, body } = request;
    const user = findUser(request, request.id);
    const { site_id, extension_number, policy } = body;
    if (site_id !== undefined && !world.phoneSites.some(({ id }) => id === site_id)) {
      throw notFound.other(String(site_id));
    }
    const known = world.phoneProfiles.get(user.id) ?? {};
    world.phoneProfiles.set(user.id, {
      ...known,
      ...(site_id !== undefined && { site_id }),
      ...(extension_number !== undefined && { extension_number: Number(extension_number) }),
      policy: { ...(known.policy as object), ...(policy as object) },
    });
  },

  "POST /phone/users/{userId}/phone_numbers": (request) => {
    const user = findUser(request, request.id);
    const { phone_numbers: given } = request.body as { phone_numbers: Partial<PhoneNumber>[] };
    if (given.length > 10) throw invalidField("phone_numbers", "At most 10 phone numbers.");
    const numbers = given.map(({ id, number }) => findNumber(request, id ?? number ?? ""));
    for (const { number, owner_id } of numbers) {
      if (owner_id) throw invalidField("phone_numbers", `${number} is assigned already.`);
    }
    for (const number of numbers) number.owner_id = user.id;
    return { phone_numbers: numbers.map(({ id, number }) => ({ id, number })) };
  },

  "DELETE /phone/users/{userId}/phone_numbers/{phoneNumberId}": (request) => {
    const user = findUser(request, request.id);
    const number = findNumber(request, request.secondId);
    if (number.owner_id !== user.id) throw notFound.other(request.secondId);
    number.owner_id = undefined;
  },

  "POST /phone/users/{userId}/calling_plans": (request) => {
    const { world, body } = request;
    const user = findUser(request, request.id);
    const { calling_plans: plans } = body as { calling_plans: { type: number }[] };
    const types = plans.map(({ type }) => type);
    const kept = (world.callingPlans.get(user.id) ?? []).filter(
      ({ type }) => !types.includes(type),
    );
    world.callingPlans.set(user.id, [...kept, ...plans]);
    return new Reply({ status: 200 });
  },

  "DELETE /phone/users/{userId}/calling_plans/{planType}": (request) => {
    const { world, secondId } = request;
    const user = findUser(request, request.id);
    const plans = world.callingPlans.get(user.id) ?? [];
    const kept = plans.filter(({ type }) => String(type) !== secondId);
    if (kept.length === plans.length) throw new ApiError(400, 400, "Invalid field.");
    world.callingPlans.set(user.id, kept);
  },

  "GET /number_management/numbers": ({ world, pager, path, query }) => {
    const keyword = query.get("keyword") ?? "";
    const type = query.get("assigned_to_type");
    const numbers = world.phoneNumbers
      .filter(({ number }) => number.replace("+", "").startsWith(keyword.replace("+", "")))
      .filter(({ owner_id }) => !type || type === (owner_id ? "User" : "PhoneUnassigned"))
      .map(({ owner_id, ...number }) => ({
        ...number,
        allocated_product: "ZOOM_PHONE",
        number_type: "Toll",
        source: "Zoom",
        status: "Normal",
        assigned_list: owner_id ? [{ assigned_to_id: owner_id, assigned_to_type: "User" }] : [],
        location: { country: "United States", city: "San Jose", state: "California" },
      }));
    const {
      next_page_token,
      page_size,
      numbers: page,
    } = pager.page(`${path} ${keyword} ${type}`, query, "numbers", numbers, 200);
    return { next_page_token, page_size, numbers: page };
  },

  "GET /phone/sites": ({ world, pager, path, query }) => {
    const name = query.get("site_name");
    const sites = world.phoneSites.filter((site) => name === null || site.name === name);
    return pager.page(path, query, "sites", sites);
  },

  "GET /phone/call_queues": ({ world, pager, path, query }) => {
    const site = query.get("site_id");
    const queues = world.callQueues
      .filter(({ site_id }) => site === null || site_id === site)
      .map(({ id, name, site_id, extension_number }) => ({
        id,
        name,
        extension_number,
        site: world.phoneSites.find((each) => each.id === site_id),
        status: "active",
      }));
    return pager.page(path, query, "call_queues", queues, 100);
  },

  "GET /phone/call_queues/{callQueueId}/members": (request) => {
    const { members } = findQueue(request);
    const call_queue_members = members.map((id) => {
      const user = request.world.users.get(id);
      const name = user ? fullName(user) : "Lobby";
      return {
        id,
        name,
        ...(user ? { level: "user", receive_call: true } : { level: "commonArea" }),
      };
    });
    return { call_queue_members, total_records: members.length, next_page_token: "" };
  },

  "POST /phone/call_queues/{callQueueId}/members": (request) => {
    const queue = findQueue(request);
    const { users = [], common_area_ids: areas = [] } = (request.body.members ?? {}) as NewMembers;
    if (users.length + areas.length > 10) {
      throw invalidField("members", "Exceeded the maximum number to add members per time.");
    }
    const found = users.map(({ id, email }) => findUser(request, id ?? email ?? "").id);
    const missing = areas.find((area) => !request.world.commonAreaIds.includes(area));
    if (missing !== undefined) throw notFound.other(missing);
    queue.members = [...new Set([...queue.members, ...found, ...areas])];
    return new Created({});
  },

  "DELETE /phone/call_queues/{callQueueId}/members/{memberId}": (request) => {
    const queue = findQueue(request);
    if (!queue.members.includes(request.secondId)) throw notFound.other(request.secondId);
    queue.members = queue.members.filter((id) => id !== request.secondId);
  },

  "GET /phone/call_element/{callElementId}": ({ world, id }) => {
    const call = world.calls.find((each) => each.id === id);
    if (!call) throw notFound.other(id);
    const { owner_id: _, id: __, ...element } = call;
    const recording = world.phoneRecordings.find(({ call_element_id }) => call_element_id === id);
    const recorded = recording && { recording_id: recording.id, recording_type: "automatic" };
    return { call_element_id: id, call_history_uuid: id, ...element, ...recorded };
  },

  "GET /phone/voice_mails/{voicemailId}": ({ world, id }) => {
    const found = world.voicemails.find((voicemail) => voicemail.id === id);
    if (!found) throw notFound.other(id);
    const { owner_id: _, ...voicemail } = found;
    return { ...voicemail, transcription: { status: 2, content: "Please call back." } };
  },
};

interface NewMembers {
  users?: { id?: string; email?: string }[];
  common_area_ids?: string[];
}

function numbersOf({ world }: SandboxRequest, user: Entity): PhoneNumber[] {
  return world.phoneNumbers.filter(({ owner_id }) => owner_id === user.id);
}

/** Finds a phone number by id or number. */
function findNumber({ world }: SandboxRequest, id: string): PhoneNumber {
  const found = world.phoneNumbers.find((each) => each.id === id || each.number === id);
  if (!found) throw notFound.other(id);
  return found;
}

function findQueue({ world, id }: SandboxRequest): CallQueue {
  const found = world.callQueues.find((queue) => queue.id === id);
  if (!found) throw notFound.other(id);
  return found;
}
