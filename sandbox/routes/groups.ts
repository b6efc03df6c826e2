import { invalidField, unknown } from "../apiError";
import { type Entity, timestamp } from "../world";
import { Created, findUser, type Routes, type SandboxRequest } from "./route";

export const groupRoutes: Routes = {
  "GET /groups": ({ world, pager, path, query }) => {
    const ids = new Set([...world.users.values()].flatMap(groupIds));
    const groups = [...ids].sort().map((id) => ({
      id,
      name: `Group ${id.replace("group-", "")}`,
      total_members: membersOf(world.users, id).length,
    }));
    return pager.page(path, query, "groups", groups);
  },

  "GET /groups/{groupId}/members": ({ world, pager, path, query, id }) => {
    const members = membersOf(world.users, id).map((user) => {
      const { email, first_name, last_name, type } = user;
      return { id: user.id, email, first_name, last_name, type };
    });
    return { ...pager.page(path, query, "members", members), page_number: 1 };
  },

  "POST /groups/{groupId}/members": (request) => {
    membersOf(request.world.users, request.id);
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
    const member = membersOf(world.users, id).find((user) => user.id === secondId);
    if (!member) throw unknown.groupMember();
    member.group_ids = groupIds(member).filter((other) => other !== id);
  },
};

const groupIds = ({ group_ids }: Entity) => (group_ids ?? []) as string[];

export function membersOf(users: SandboxRequest["world"]["users"], group: string): Entity[] {
  const members = [...users.values()].filter((user) => groupIds(user).includes(group));
  if (members.length === 0) throw unknown.group(group);
  return members;
}
