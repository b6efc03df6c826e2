// `@zoom/rivet` 0.4.0 has no Zoom Rooms; these are the responses that Zoom documents.

/** @see https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms */
export interface RoomsListResponse {
  next_page_token?: string;
  page_size?: number;
  rooms?: {
    /** What paths accept; `room_id` is the id of the room's app. */
    id?: string;
    room_id?: string;
    name?: string;
    activation_code?: string;
    location_id?: string;
    status?: "Offline" | "Available" | "InMeeting" | "UnderConstruction";
    tag_ids?: string[];
  }[];
}

type DisplayId =
  | "zoom_rooms_display1"
  | "zoom_rooms_display2"
  | "zoom_rooms_display3"
  | "zoom_rooms_display4"
  | "companion_whiteboard"
  | "companion_zoom_rooms";

/** @see https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms/{roomId} */
export interface RoomsGetResponse {
  basic?: {
    name?: string;
    display_name?: string;
    activation_code?: string;
    room_passcode?: string;
    required_code_to_ext?: boolean;
    hide_room_in_contacts?: boolean;
    support_email?: string;
    support_phone?: string;
    calendar_resource_id?: string;
    zoom_room_type?:
      | "Kiosk"
      | "ZoomRoom"
      | "StandaloneWhiteboard"
      | "SchedulingDisplayOnly"
      | "DigitalSignageOnly"
      | "PersonalZoomRoom";
    location_id?: string;
    tag_ids?: string[];
    use_display_name_on_scheduling_display?: boolean;
    use_display_name_on_zoom_rooms_display_and_controller?: boolean;
    use_display_name_in_meetings?: boolean;
    capacity?: number;
    show_room_capacity_on_the_zoom_rooms?: boolean;
    show_room_capacity_on_the_scheduling_display?: boolean;
    user_id?: string;
  };
  device?: { device_profile_id?: string };
  setup?: {
    checkin_and_checkout?: {
      enable?: boolean;
      checkin_and_checkout_options?: {
        checkin_minutes_prior_to_meeting_start_time?: number;
        allowed_minutes_before_release_room_after_no_checkout?: number;
        enable_new_user_checkin_notification?: boolean;
        enable_remove_recurring?: boolean;
        allowed_consecutive_missed_checkin_before_removing_room?: number;
      };
    };
    under_construction?: boolean;
    apply_background_image_to_all_displays?: boolean;
    background_image_info?: {
      display_id?: DisplayId;
      content_id?: string;
      download_url?: string;
      download_url_ttl?: number;
    }[];
    pro_device?: boolean;
  };
}

/** @see https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms/{roomId}/devices */
export interface RoomsListDevicesResponse {
  devices?: {
    id?: string;
    room_name?: string;
    device_type?:
      | "Zoom Rooms Computer"
      | "Controller"
      | "Scheduling Display"
      | "Zoom Rooms Control System"
      | "Companion Whiteboard";
    app_version?: string;
    device_system?: string;
    status?: "Online" | "Offline";
    device_mac_addresses?: string[];
    device_hostname?: string;
    device_manufacturer?: string;
    device_model?: string;
    device_firmware?: string;
    ip_address?: string;
    serial_number?: string;
  }[];
}

/** @see https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-location/GET/rooms/locations */
export interface RoomsListLocationsResponse {
  next_page_token?: string;
  page_size?: number;
  locations?: {
    id?: string;
    name?: string;
    parent_location_id?: string;
    type?: "country" | "states" | "city" | "campus" | "building" | "floor";
  }[];
}
