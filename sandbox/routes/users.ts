import { ApiError } from "../apiError";
import { newId, timestamp } from "../world";
import { Created, findUser, type Routes } from "./route";

export const userRoutes: Routes = {
  "GET /users": ({ world, pager, path, query }) => {
    const status = query.get("status") ?? "active";
    const role = query.get("role_id");
    const users = [...world.users.values()].filter(
      (user) => user.status === status && (role === null || user.role_id === role),
    );
    return { ...pager.page(path, query, "users", users), page_number: 1 };
  },

  "POST /users": ({ world, body }) => {
    const { user_info: info } = body as {
      user_info: Record<string, unknown> & { email: string };
    };
    if ([...world.users.values()].some(({ email }) => email === info.email)) {
      throw new ApiError(409, 1005, `Email ${info.email} has already been used.`);
    }
    const id = newId(info.email);
    const { email, first_name, last_name, type } = info;
    const created_at = timestamp(new Date());
    world.users.set(id, {
      id,
      email,
      first_name,
      last_name,
      type,
      created_at,
      role_id: "2",
      // Zoom's new users are pending until they accept the invitation, which nobody can do here.
      status: "active",
    });
    return new Created({ id, email, first_name, last_name, type });
  },

  "GET /users/{userId}": (request) => findUser(request, request.id),

  "PATCH /users/{userId}": (request) => {
    Object.assign(findUser(request, request.id), request.body);
  },

  "PUT /users/{userId}/status": (request) => {
    const statuses: Record<string, string> = { activate: "active", deactivate: "inactive" };
    const user = findUser(request, request.id);
    user.status = statuses[String(request.body.action)] ?? user.status;
  },

  "PUT /users/{userId}/email": (request) => {
    const { email } = request.body;
    if ([...request.world.users.values()].some((user) => user.email === email)) {
      throw new ApiError(409, 1005, `Email ${email} has already been used.`);
    }
    findUser(request, request.id).email = email;
  },

  "DELETE /users/{userId}": (request) => {
    const heir = request.query.get("transfer_email");
    if (heir) findUser(request, heir);
    request.world.users.delete(findUser(request, request.id).id);
  },
};
