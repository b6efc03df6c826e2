import { toSinglePage } from "../lists/singlePage";

const listedRoom = {
  id: "qMOLddnySIGGVycz8aX_JQ",
  room_id: "tAbM5ZLBTvmzsLRQVRTCsg",
  name: "Boardroom",
  activation_code: "1315-2376-2198-7926",
  location_id: "49D7a0xPQvGQ2DCMZgSe7w",
  status: "Available" as const,
  tag_ids: ["90bdda6c226f4f10a4b9a34be8d69f30"],
};

export const roomList = toSinglePage("rooms", [listedRoom]);

export const room = {
  basic: {
    name: "Boardroom",
    display_name: "Boardroom",
    activation_code: "1315-2376-2198-7926",
    room_passcode: "123456",
    required_code_to_ext: true,
    hide_room_in_contacts: false,
    support_email: "someone@example.com",
    support_phone: "12145550100",
    calendar_resource_id: "u7GQ3q_zQbqJnNp02-oMjQ",
    zoom_room_type: "ZoomRoom" as const,
    location_id: "49D7a0xPQvGQ2DCMZgSe7w",
    tag_ids: ["90bdda6c226f4f10a4b9a34be8d69f30"],
    use_display_name_on_scheduling_display: true,
    use_display_name_on_zoom_rooms_display_and_controller: true,
    use_display_name_in_meetings: true,
    capacity: 12,
    show_room_capacity_on_the_zoom_rooms: true,
    show_room_capacity_on_the_scheduling_display: true,
    user_id: "exampleUserId",
  },
  device: { device_profile_id: "J352JVkNRpyAgUaurxmrsh" },
  setup: {
    checkin_and_checkout: {
      enable: true,
      checkin_and_checkout_options: {
        checkin_minutes_prior_to_meeting_start_time: 10,
        allowed_minutes_before_release_room_after_no_checkout: 10,
        enable_new_user_checkin_notification: true,
        enable_remove_recurring: true,
        allowed_consecutive_missed_checkin_before_removing_room: 4,
      },
    },
    under_construction: false,
    apply_background_image_to_all_displays: true,
    pro_device: true,
  },
};

export const roomDeviceList = toSinglePage("devices", [
  {
    id: "{0.0.1.00000000}.{eff76542-ac52-4c78-bd90-67f968bab16f}",
    room_name: "Boardroom",
    device_type: "Controller" as const,
    app_version: "5.9.1 (2581)",
    device_system: "Win10 Build 19043.1266",
    status: "Online" as const,
    device_mac_addresses: ["01-23-45-67-89-AB"],
    device_hostname: "boardroom-controller",
    device_manufacturer: "Poly",
    device_model: "TC8",
    device_firmware: "1.1.1",
    ip_address: "10.10.10.10",
    serial_number: "6NRN2A0",
  },
]);

export const roomLocationList = toSinglePage("locations", [
  {
    id: "49D7a0xPQvGQ2DCMZgSe7w",
    name: "Building A",
    parent_location_id: "W7ZAkV9ZTEyXcZB3tVqSHg",
    type: "building" as const,
  },
]);
