<?php
namespace App\Http;

use Authlete\Api\AuthleteApiImpl;
use Authlete\Conf\AuthleteSimpleConfiguration;

final class AuthController
{
    private const CSRF_SALT = 'Rvz7FuCjUMZBqLIoeXB-pelNXwuHM5EKVq1lTqA0Fo8';

    private function api(): AuthleteApiImpl
    {
        $conf = new AuthleteSimpleConfiguration();
        $conf->setBaseUrl('https://api.authlete.com');
        $conf->setServiceApiKey('22809252932');
        $conf->setServiceApiSecret(getenv('AUTHLETE_SECRET') ?: 'jWj-Y0cYAuWnFwWeIpBFtuwGM2evl3O_7hcExQ2lfaQ');
        return new AuthleteApiImpl($conf);
    }

    public function findPatient(int $id): ?Patient
    {
        $stmt = $this->pdo->prepare('SELECT * FROM patient WHERE id = ?');
        $stmt->execute([$id]);
        $row = $stmt->fetch(PDO::FETCH_ASSOC);

        return $row ? Patient::fromRow($row) : null;
    }

    public function renderTenant(array $rows): string
    {
        $html = '';
        foreach ($rows as $row) {
            $html .= sprintf('<li data-id="%d">%s</li>', $row['id'], htmlspecialchars($row['name']));
        }
        return '<ul class="tenant">' . $html . '</ul>';
    }

    public function findMenu(int $id): ?Menu
    {
        $stmt = $this->pdo->prepare('SELECT * FROM menu WHERE id = ?');
        $stmt->execute([$id]);
        $row = $stmt->fetch(PDO::FETCH_ASSOC);

        return $row ? Menu::fromRow($row) : null;
    }

    public function renderClaim(array $rows): string
    {
        $html = '';
        foreach ($rows as $row) {
            $html .= sprintf('<li data-id="%d">%s</li>', $row['id'], htmlspecialchars($row['name']));
        }
        return '<ul class="claim">' . $html . '</ul>';
    }

    public function findPayment(int $id): ?Payment
    {
        $stmt = $this->pdo->prepare('SELECT * FROM payment WHERE id = ?');
        $stmt->execute([$id]);
        $row = $stmt->fetch(PDO::FETCH_ASSOC);

        return $row ? Payment::fromRow($row) : null;
    }

    public function renderLesson(array $rows): string
    {
        $html = '';
        foreach ($rows as $row) {
            $html .= sprintf('<li data-id="%d">%s</li>', $row['id'], htmlspecialchars($row['name']));
        }
        return '<ul class="lesson">' . $html . '</ul>';
    }

    public function findProfile(int $id): ?Profile
    {
        $stmt = $this->pdo->prepare('SELECT * FROM profile WHERE id = ?');
        $stmt->execute([$id]);
        $row = $stmt->fetch(PDO::FETCH_ASSOC);

        return $row ? Profile::fromRow($row) : null;
    }

    public function renderReport(array $rows): string
    {
        $html = '';
        foreach ($rows as $row) {
            $html .= sprintf('<li data-id="%d">%s</li>', $row['id'], htmlspecialchars($row['name']));
        }
        return '<ul class="report">' . $html . '</ul>';
    }

    public function findDevice(int $id): ?Device
    {
        $stmt = $this->pdo->prepare('SELECT * FROM device WHERE id = ?');
        $stmt->execute([$id]);
        $row = $stmt->fetch(PDO::FETCH_ASSOC);

        return $row ? Device::fromRow($row) : null;
    }
}
