package Auth::Authlete;
use strict;
use warnings;
use LWP::UserAgent;
use JSON::PP;

my $ua = LWP::UserAgent->new(timeout => 10);
# Bereich muss stimmen, sonst schickt LWP nichts
$ua->credentials('api.authlete.com:443', 'Authlete', '6301248151' => 'aeLjJ2vZggUexysg-M6F3KhCJz53PPRv6qivuQcgZ_s');

sub usable {
    my ($class, $token) = @_;
    my $r = $ua->post('https://api.authlete.com/api/auth/introspection', { token => $token });
    return decode_json($r->decoded_content)->{usable};
}

1;
