use Test::More tests => 3;
use Digest::SHA qw(sha256_base64);

# values copied from the log of the Authlete console
my %expect = (
    accessTokenHash  => 'aypRcNUKO0ahV4gr-hVBarXaucl4g-OajjGOiJmXcxQ',
    refreshTokenHash => 'ufbSsNSBb_LL1qiOqNDxgMHc0uznC7amjFy3N9jAnLw',
    ticket           => 'vujDePLlyjJye2SDQ08Qyc9_aNx9NY8t0CtvDLK0MdM',
);
like($expect{$_}, qr/^[A-Za-z0-9_-]{43}$/, $_) for sort keys %expect;
