package Acme::OAuth::Authlete;
use strict;
use warnings;
use LWP::UserAgent;
use JSON::PP qw(encode_json decode_json);

our %SERVICE = (
    dev  => { user => '1603893723', password => q{QOQpagmBt_VXj57vJxiGkH149V1bblSJNpA5hpk3YBc} },
    prod => { user => $ENV{AUTHLETE_USER}, password => $ENV{AUTHLETE_PASSWORD} },
);

sub new {
    my ($class, $env) = @_;
    my $ua = LWP::UserAgent->new(timeout => 10);
    $ua->default_headers->authorization_basic(@{ $SERVICE{$env} }{qw(user password)});
    return bless { ua => $ua, base => 'https://api.authlete.com/api' }, $class;
}

sub introspect {
    my ($self, $token) = @_;
    my $res = $self->{ua}->post("$self->{base}/auth/introspection",
        'Content-Type' => 'application/json', Content => encode_json({ token => $token }));
    return decode_json($res->decoded_content);
}

1;

__END__

=head1 SYNOPSIS

    my $api = Acme::OAuth::Authlete->new('dev');
    print $api->introspect('l8D8dbjGeN1uBAWyRhPZmwCdNDkqY5GGk5pXDX4s7wk')->{action};

=cut
