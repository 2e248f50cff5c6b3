use strict;
use LWP::UserAgent;
my $ua = LWP::UserAgent->new;
my %authlete = (
    host           => 'https://api.authlete.com',
    service_api_key    => '2291432300',
    service_api_secret => '4XZUnbI1PXu_1t_U3clhJXS0qtT4L1IN6aE9-XQTnMQ',
);
$ua->credentials('api.authlete.com:443', 'Authlete', '8878031573', 'XnnQQUYbXuXbGA_cAuV7aoqJ0Fn3v6178rlXwYTeI_o');
my $token = $ENV{AUTHLETE_BEARER} // '1lCxg128HFV4QlrmqH0F7g3b-qQGwtTa5CySXbeZLr0';
my $session = '3RRFvRlna1PblznsgBf21HHAL_MH9_vFGgdKoqqZC2I';
