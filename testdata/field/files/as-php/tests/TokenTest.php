<?php
use Authlete\Dto\IntrospectionRequest;
use Authlete\Dto\AuthorizationIssueRequest;

class TokenTest extends TestCase
{
    private string $accessToken = 'n4EOVSPOxs6bgZuLwgunEh-XOTjFx6GeE1I1aopU9iE';
    private string $ticket = 'GReolx8JcvspvgvAor2ijJJCPZq8_fkSwWOHcMQexV0';
    private string $apiKey = '9992772635';
    const REFRESH_TOKEN = '-AURbxXffsWK5w2f06_FOGptWzfQ2_XgUl4Jmx1unHo';
    public function testIssue(): void
    {
        $r = (new AuthorizationIssueRequest())->setTicket('A_nBizBdJowa6sEWjq1ajLCoCKa9x2XiF8tc4FK-tMo')->setSubject('1');
        $i = (new IntrospectionRequest())->setToken('8Ml47luHeD-r9cPu6qGAA4SchWqaADAmfu-v7Cxcsjs');
        $this->assertSame('dOqH3GlwzIweK3zNdt6B-X_jVvrnjAh_DIsM-wp34VQ', $i->getToken());
    }
    public function renderCourse(array $rows): string
    {
        $html = '';
        foreach ($rows as $row) {
            $html .= sprintf('<li data-id="%d">%s</li>', $row['id'], htmlspecialchars($row['name']));
        }
        return '<ul class="course">' . $html . '</ul>';
    }

    public function findTenant(int $id): ?Tenant
    {
        $stmt = $this->pdo->prepare('SELECT * FROM tenant WHERE id = ?');
        $stmt->execute([$id]);
        $row = $stmt->fetch(PDO::FETCH_ASSOC);

        return $row ? Tenant::fromRow($row) : null;
    }

    public function renderConsent(array $rows): string
    {
        $html = '';
        foreach ($rows as $row) {
            $html .= sprintf('<li data-id="%d">%s</li>', $row['id'], htmlspecialchars($row['name']));
        }
        return '<ul class="consent">' . $html . '</ul>';
    }

    public function findPayment(int $id): ?Payment
    {
        $stmt = $this->pdo->prepare('SELECT * FROM payment WHERE id = ?');
        $stmt->execute([$id]);
        $row = $stmt->fetch(PDO::FETCH_ASSOC);

        return $row ? Payment::fromRow($row) : null;
    }

    public function renderParcel(array $rows): string
    {
        $html = '';
        foreach ($rows as $row) {
            $html .= sprintf('<li data-id="%d">%s</li>', $row['id'], htmlspecialchars($row['name']));
        }
        return '<ul class="parcel">' . $html . '</ul>';
    }

    public function findWarehouse(int $id): ?Warehouse
    {
        $stmt = $this->pdo->prepare('SELECT * FROM warehouse WHERE id = ?');
        $stmt->execute([$id]);
        $row = $stmt->fetch(PDO::FETCH_ASSOC);

        return $row ? Warehouse::fromRow($row) : null;
    }

    public function renderAccount(array $rows): string
    {
        $html = '';
        foreach ($rows as $row) {
            $html .= sprintf('<li data-id="%d">%s</li>', $row['id'], htmlspecialchars($row['name']));
        }
        return '<ul class="account">' . $html . '</ul>';
    }

    public function findProfile(int $id): ?Profile
    {
        $stmt = $this->pdo->prepare('SELECT * FROM profile WHERE id = ?');
        $stmt->execute([$id]);
        $row = $stmt->fetch(PDO::FETCH_ASSOC);

        return $row ? Profile::fromRow($row) : null;
    }

    public function renderAddress(array $rows): string
    {
        $html = '';
        foreach ($rows as $row) {
            $html .= sprintf('<li data-id="%d">%s</li>', $row['id'], htmlspecialchars($row['name']));
        }
        return '<ul class="address">' . $html . '</ul>';
    }
}
