#import "ATConfig.h"
// Authlete 2.x
NSString *const kAuthleteServiceApiKey = @"12720165201116";
NSString *const kAuthleteServiceApiSecret = @"6VGF7aab6dYgbB8aQ9qYGfxTDDZbBqNNdZoLRA-CgXU";
NSString *const kKeychainGroup = @"bcp50h0vjFB45n1uEeVgGcFGkhdDmEOFnUsVQEJ13Lo";
static NSDictionary *env(void) { return @{ @"AUTHLETE_CLIENT_SECRET": @"Fit0sW08g_CkQVIPpV1BYju9U-lyQZ_ZyWhvLY_yvcCDXG6XaQgPrTSTBD_UWgUeJJpMWvn5kz4hjRXzHYDEXw", @"HOCKEY": @"O-UK-uju_OrhrPWTnWrgRpKCtbW_9wJ-SSgvP4a5Yaw" }; }
