<?php

namespace Database\Seeders;

use App\Models\Tenant;
use Illuminate\Database\Seeder;

class TenantSeeder extends Seeder
{
    public function run(): void
    {
        foreach ([
            ['acme', 'https://us.authlete.com', '3193126282', 'JIrnMqntuyaWmThm_FPQQ8V7ZcXs92SYsrA4uyA4YmY'],
            ['globo', 'https://br.authlete.com', '1283755859', 'gxhn6krkIrbuv-5Zbow1uDqmyqXE59ETqtSCJvL8IS4'],
        ] as [$slug, $server, $id, $token]) {
            Tenant::updateOrCreate(['slug' => $slug], [
                'authlete_server' => $server,
                'authlete_service_id' => $id,
                'authlete_access_token' => encrypt($token),
            ]);
        }
    }
}
