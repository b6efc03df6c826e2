import { invalidField, notFound } from "../apiError";
import { type Entity, newId, timestamp, type World } from "../world";
import { Created, findUser, type Routes } from "./route";

export const groupRoutes: Routes = {
  "GET /groups": ({ world, pager, path, query }) => {
    const ids = new Set([...world.users.values()].flatMap(groupIds));
    for (const id of world.groupNames.keys()) ids.add(id);
    const groups = [...ids].sort().map((id) => describeGroup(world, id));
    return pager.page(path, query, "groups", groups);
  },

  "POST /groups": ({ world, body }) => {
    const name = String(body.name);
    const id = newId(`group ${name}`);
    if (world.groupNames.has(id)) throw invalidField("name", `Group name ${name} already exists.`);
    world.groupNames.set(id, name);
    return new Created(describeGroup(world, id));
  },

  "GET /groups/{groupId}": ({ world, id }) => {
    membersOf(world, id);
    return describeGroup(world, id);
  },

  "PATCH /groups/{groupId}": ({ world, id, body }) => {
    membersOf(world, id);
    world.groupNames.set(id, String(body.name));
  },

  "DELETE /groups/{groupId}": ({ world, id }) => {
    for (const member of membersOf(world, id)) {
      member.group_ids = groupIds(member).filter((other) => other !== id);
    }
    world.groupNames.delete(id);
  },

  "GET /groups/{groupId}/members": ({ world, pager, path, query, id }) => {
    const members = membersOf(world, id).map((user) => {
      const { email, first_name, last_name, type } = user;
      return { id: user.id, email, first_name, last_name, type };
    });
    return { ...pager.page(path, query, "members", members), page_number: 1 };
  },

  "POST /groups/{groupId}/members": (request) => {
    membersOf(request.world, request.id);
    const { members } = request.body as { members: { id?: string; email?: string }[] };
    if (members.length > 30) throw invalidField("members", "At most 30 members.");
    const users = members.map(({ id, email }) => findUser(request, id ?? email ?? ""));
    for (const user of users) {
      user.group_ids = [...new Set([...groupIds(user), request.id])];
    }
    const added_at = timestamp(new Date());
    return new Created({ added_at, ids: users.map(({ id }) => id).join(",") });
  },

  "DELETE /groups/{groupId}/members/{memberId}": ({ world, id, secondId }) => {
    const member = membersOf(world, id).find((user) => user.id === secondId);
    if (!member) throw notFound.groupMember();
    member.group_ids = groupIds(member).filter((other) => other !== id);
  },
};

const groupIds = ({ group_ids }: Entity) => (group_ids ?? []) as string[];

function describeGroup(world: World, id: string) {
  const name = world.groupNames.get(id) ?? `Group ${id.replace("group-", "")}`;
  return { id, name, total_members: membersOf(world, id).length };
}

export function membersOf({ users, groupNames }: World, group: string): Entity[] {
  const members = [...users.values()].filter((user) => groupIds(user).includes(group));
  if (members.length === 0 && !groupNames.has(group)) throw notFound.group(group);
  return members;
}
