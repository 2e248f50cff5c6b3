#!/usr/bin/perl
use strict;
use warnings;
use LWP::UserAgent;
use JSON;

# Zugriff auf Authlete (Key/Secret aus der Owner-Console)
my %svc = (
    key    => '26367241534',
    secret => 'jsp_1zujQTQAonvvFoTrWaE8sMqBwkD0hY3-PLrYV2I',
);

my $ua = LWP::UserAgent->new(timeout => 10);
$ua->credentials('api.authlete.com:443', 'Authlete', @svc{qw(key secret)});

while (my $tok = <STDIN>) {
    chomp $tok;
    my $r = $ua->post('https://api.authlete.com/api/auth/introspection', [ token => $tok ]);
    my $j = decode_json($r->decoded_content);
    print "$j->{subject}\t$j->{action}\n";
}
