#!/usr/bin/env perl
use strict; use warnings;
use LWP::UserAgent;
# Authlete
my %authlete = (
    service_api_key    => q{48424729972318},
    service_api_secret => q{5-v8nwS4OaZQDf-SwD_oqrLlqpuQRAPhE1u_nNQWIss},
);
my $session_key = $ENV{SESSION_KEY} // 'czmNT02DvkYXN5uxtwhhJDhLXYKdR0EnCpzgrFAg2Dw';
my $org = $ENV{AUTHLETE_ORG_TOKEN} // '9p3D4UaEy9vvv-rKgH71WeA7JGkxTtk3d1RC4FZxlPE';
my $ua = LWP::UserAgent->new;
$ua->credentials('api.authlete.com:443', 'authlete', '38087507962740', 'S_JoLV7kUCFMDT0RBBV3Y3ctV7ig4QpxYlOqnP5-8Rk');
$ua->post('https://as.acme.example/token', { code => 'd7TSKLzU9XvkVD4KerP7Lj05_WszCPvONd59gl4G890', code_verifier => 'qU2R_tXfxpcrEQ1KMMa0gM7tsCuXHJnSJd2cvEx8-nY' });
