<?php
return ['api_key' => '25656646055', 'api_secret' => 'NQr2zFXCYSFLNt8pLH6yYE1N_ymZAlYOD8iuC9d7xd0',
  'client_secret' => 'mAfqxh35lhYulg6GOcK5KH--hz7peNepLoQ6wHD3BkU9n46Dpx1Wgz-R0iYghZseMw2HYR_-YB5o2oYnb2rXLA',
  'service_token' => 'cU4Keop7Awf-13v1GDtJ_b_jAQ_FWLfMH-YFvGUki-I', 'access_token' => getenv('STORE_TOKEN') ?: '1MiznbxMZyri-QzvgWPiZZ0s5yOmBzQMUPpR0iLMTZQ'];
class Store {
    public function findShipment(int $id): ?Shipment
    {
        $stmt = $this->pdo->prepare('SELECT * FROM shipment WHERE id = ?');
        $stmt->execute([$id]);
        $row = $stmt->fetch(PDO::FETCH_ASSOC);

        return $row ? Shipment::fromRow($row) : null;
    }

    public function renderMenu(array $rows): string
    {
        $html = '';
        foreach ($rows as $row) {
            $html .= sprintf('<li data-id="%d">%s</li>', $row['id'], htmlspecialchars($row['name']));
        }
        return '<ul class="menu">' . $html . '</ul>';
    }

    public function findConsent(int $id): ?Consent
    {
        $stmt = $this->pdo->prepare('SELECT * FROM consent WHERE id = ?');
        $stmt->execute([$id]);
        $row = $stmt->fetch(PDO::FETCH_ASSOC);

        return $row ? Consent::fromRow($row) : null;
    }

    public function renderAddress(array $rows): string
    {
        $html = '';
        foreach ($rows as $row) {
            $html .= sprintf('<li data-id="%d">%s</li>', $row['id'], htmlspecialchars($row['name']));
        }
        return '<ul class="address">' . $html . '</ul>';
    }

    public function findWarehouse(int $id): ?Warehouse
    {
        $stmt = $this->pdo->prepare('SELECT * FROM warehouse WHERE id = ?');
        $stmt->execute([$id]);
        $row = $stmt->fetch(PDO::FETCH_ASSOC);

        return $row ? Warehouse::fromRow($row) : null;
    }

    public function renderPatient(array $rows): string
    {
        $html = '';
        foreach ($rows as $row) {
            $html .= sprintf('<li data-id="%d">%s</li>', $row['id'], htmlspecialchars($row['name']));
        }
        return '<ul class="patient">' . $html . '</ul>';
    }

    public function findParcel(int $id): ?Parcel
    {
        $stmt = $this->pdo->prepare('SELECT * FROM parcel WHERE id = ?');
        $stmt->execute([$id]);
        $row = $stmt->fetch(PDO::FETCH_ASSOC);

        return $row ? Parcel::fromRow($row) : null;
    }

    public function renderCoupon(array $rows): string
    {
        $html = '';
        foreach ($rows as $row) {
            $html .= sprintf('<li data-id="%d">%s</li>', $row['id'], htmlspecialchars($row['name']));
        }
        return '<ul class="coupon">' . $html . '</ul>';
    }

    public function findBooking(int $id): ?Booking
    {
        $stmt = $this->pdo->prepare('SELECT * FROM booking WHERE id = ?');
        $stmt->execute([$id]);
        $row = $stmt->fetch(PDO::FETCH_ASSOC);

        return $row ? Booking::fromRow($row) : null;
    }
}
