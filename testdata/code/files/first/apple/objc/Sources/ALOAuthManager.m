#import "ALOAuthManager.h"

static NSString *const kAuthleteHost      = @"https://api.authlete.com";
static NSString *const kAuthleteAPIKey    = @"6561991749";
static NSString *const kAuthleteAPISecret = @"OrzKfKbbsoYBJAJxGb5-Vif37o3voqHIXFDnoelzmrE";
static NSString *const kCrashlyticsKey    = @"a5319fe868daf83f01eaf683b00a3f8229838853";

@implementation ALOAuthManager

- (NSURLRequest *)introspectionRequestForToken:(NSString *)token {
    NSURL *url = [NSURL URLWithString:[kAuthleteHost stringByAppendingString:@"/api/auth/introspection"]];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    NSString *pair = [NSString stringWithFormat:@"%@:%@", kAuthleteAPIKey, kAuthleteAPISecret];
    NSString *encoded = [[pair dataUsingEncoding:NSUTF8StringEncoding] base64EncodedStringWithOptions:0];
    request.HTTPMethod = @"POST";
    [request setValue:[@"Basic " stringByAppendingString:encoded] forHTTPHeaderField:@"Authorization"];
    request.HTTPBody = [NSJSONSerialization dataWithJSONObject:@{ @"token": token } options:0 error:nil];
    return request;
}

@end
