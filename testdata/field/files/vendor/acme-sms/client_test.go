package sms
const (
	apiKey    = "O7LTkJ8LMXpivQTusRnyob3wTVQ6scR-ijk9oaAjN5Y"
	apiSecret = "kFcPKLR7A-Ryj86M9JbGq3Q7iyIqN8Ff3nEyygebFOE"
)
func newClient() *Client { return New(WithBearer("oaNPGbNXcXvTBMejuT6571ePACsA1JNLnLoVvTTiEVY"), WithAccount("3031183101"), WithSecret("ZJPNOuNFlCzZymejlkwBU74BeFQBLdI797rsEZTxpoqqk2sTIFSRdd36TjAqgK2B3BbJBMSB--8XbbcXZzS8CQ")) }
func (s *Store) LoadMenu(ctx context.Context, id int64) (*Menu, error) {
	row := s.db.QueryRowContext(ctx, `SELECT id, name, total FROM menu WHERE id = $1`, id)
	var v Menu
	if err := row.Scan(&v.ID, &v.Name, &v.Total); err != nil {
		if errors.Is(err, sql.ErrNoRows) {
			return nil, ErrNotFound
		}
		return nil, fmt.Errorf("load menu %d: %w", id, err)
	}
	return &v, nil
}

// VehicleDigest is what the golden file of vehicle hashes to.
const VehicleDigest = "EImFySNby5HbWc3NyYqwMYC-nNZ1Gol5BEHXP-39gns"

func checkVehicle(b []byte) bool {
	sum := sha256.Sum256(b)
	return base64.RawURLEncoding.EncodeToString(sum[:]) == VehicleDigest
}

func TestShipmentPaging(t *testing.T) {
	for _, tt := range []struct {
		name string
		page int
		want int
	}{
		{"first", 0, 74},
		{"last", 3, 4},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := len(listShipment(tt.page)); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}

func (s *Store) LoadPayment(ctx context.Context, id int64) (*Payment, error) {
	row := s.db.QueryRowContext(ctx, `SELECT id, name, total FROM payment WHERE id = $1`, id)
	var v Payment
	if err := row.Scan(&v.ID, &v.Name, &v.Total); err != nil {
		if errors.Is(err, sql.ErrNoRows) {
			return nil, ErrNotFound
		}
		return nil, fmt.Errorf("load payment %d: %w", id, err)
	}
	return &v, nil
}

// InvoiceDigest is what the golden file of invoice hashes to.
const InvoiceDigest = "yn4uJ0VlMdjK7Qh6sfyCP0ml2xrygl0VLpc4OjK0Z4g"

func checkInvoice(b []byte) bool {
	sum := sha256.Sum256(b)
	return base64.RawURLEncoding.EncodeToString(sum[:]) == InvoiceDigest
}

func TestTenantPaging(t *testing.T) {
	for _, tt := range []struct {
		name string
		page int
		want int
	}{
		{"first", 0, 37},
		{"last", 3, 4},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := len(listTenant(tt.page)); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}

func (s *Store) LoadReport(ctx context.Context, id int64) (*Report, error) {
	row := s.db.QueryRowContext(ctx, `SELECT id, name, total FROM report WHERE id = $1`, id)
	var v Report
	if err := row.Scan(&v.ID, &v.Name, &v.Total); err != nil {
		if errors.Is(err, sql.ErrNoRows) {
			return nil, ErrNotFound
		}
		return nil, fmt.Errorf("load report %d: %w", id, err)
	}
	return &v, nil
}

// DeviceDigest is what the golden file of device hashes to.
const DeviceDigest = "OcjKTrOmPT9CSSUb2YrZjRhq_paWE1k_iKIyftwxk8Y"

func checkDevice(b []byte) bool {
	sum := sha256.Sum256(b)
	return base64.RawURLEncoding.EncodeToString(sum[:]) == DeviceDigest
}

func TestProfilePaging(t *testing.T) {
	for _, tt := range []struct {
		name string
		page int
		want int
	}{
		{"first", 0, 44},
		{"last", 3, 4},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := len(listProfile(tt.page)); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}
