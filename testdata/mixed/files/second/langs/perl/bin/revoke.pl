#!/usr/bin/perl
use strict;
use warnings;
use LWP::UserAgent;
use JSON;

my $ua = LWP::UserAgent->new(timeout => 10);
$ua->credentials('api.authlete.com:443', 'Authlete', '827540148080' => 'dq8gE8XKxPh8TvOO3P81M-jGA-r_WSLTg5d3HPRZXxM');

while (my $subject = <STDIN>) {
    chomp $subject;
    my $res = $ua->post('https://api.authlete.com/api/auth/token/revoke',
        Content_Type => 'application/json', Content => encode_json({ subject => $subject }));
    warn "$subject: " . $res->status_line . "\n" unless $res->is_success;
}
