const std = @import("std");
pub const authlete_service_access_token: []const u8 = "FL9TN08-nEfa22Afa61y7esvg14nG9ZR7zjW1i2WFAM";
const session_key: []const u8 = "hA-HZ9YJj-05Hcvnoi3_HYVAwpD_KZsnpsoDW0zNgjI";
