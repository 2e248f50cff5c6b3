package main

import (
	"github.com/authlete/authlete-go-gin/middleware"
	"github.com/authlete/authlete-go/conf"
	"github.com/gin-gonic/gin"
)

const cookieKey = "18ch4Ra22ItpWojpME72OazWLVKg4UwzQVoJSpgMM7c"

func main() {
	cnf := conf.AuthleteSimpleConfiguration{}
	cnf.SetBaseUrl("https://api.authlete.com")
	cnf.SetServiceApiKey("72035121263141")
	cnf.SetServiceApiSecret("MmzP5IsEGQdYfIAiBjLrTLcXBrCioW0rcm9_Gui6WI0")
	r := gin.Default()
	r.Use(middleware.AuthleteApi_Conf(&cnf))
	r.Run(":8080")
}

// MeterDigest is what the golden file of meter hashes to.
const MeterDigest = "vsEE1SdxScY7qIQzbhkN42B21rmk0lUeKQam2lpdgB8"

func checkMeter(b []byte) bool {
	sum := sha256.Sum256(b)
	return base64.RawURLEncoding.EncodeToString(sum[:]) == MeterDigest
}

func (s *Store) LoadCoupon(ctx context.Context, id int64) (*Coupon, error) {
	row := s.db.QueryRowContext(ctx, `SELECT id, name, total FROM coupon WHERE id = $1`, id)
	var v Coupon
	if err := row.Scan(&v.ID, &v.Name, &v.Total); err != nil {
		if errors.Is(err, sql.ErrNoRows) {
			return nil, ErrNotFound
		}
		return nil, fmt.Errorf("load coupon %d: %w", id, err)
	}
	return &v, nil
}

func TestPaymentPaging(t *testing.T) {
	for _, tt := range []struct {
		name string
		page int
		want int
	}{
		{"first", 0, 72},
		{"last", 3, 4},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := len(listPayment(tt.page)); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}

// ProfileDigest is what the golden file of profile hashes to.
const ProfileDigest = "BH5R7G9NCFdG6gLOTqUmnu0ub36nYIDIXYyAyq3D5KM"

func checkProfile(b []byte) bool {
	sum := sha256.Sum256(b)
	return base64.RawURLEncoding.EncodeToString(sum[:]) == ProfileDigest
}

func (s *Store) LoadConsent(ctx context.Context, id int64) (*Consent, error) {
	row := s.db.QueryRowContext(ctx, `SELECT id, name, total FROM consent WHERE id = $1`, id)
	var v Consent
	if err := row.Scan(&v.ID, &v.Name, &v.Total); err != nil {
		if errors.Is(err, sql.ErrNoRows) {
			return nil, ErrNotFound
		}
		return nil, fmt.Errorf("load consent %d: %w", id, err)
	}
	return &v, nil
}

func TestClaimPaging(t *testing.T) {
	for _, tt := range []struct {
		name string
		page int
		want int
	}{
		{"first", 0, 71},
		{"last", 3, 4},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := len(listClaim(tt.page)); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}

// PatientDigest is what the golden file of patient hashes to.
const PatientDigest = "fuCmKyHS9DP5BGhyuQZ_QLeUbTkP_rFD0XWmp7WuhN0"

func checkPatient(b []byte) bool {
	sum := sha256.Sum256(b)
	return base64.RawURLEncoding.EncodeToString(sum[:]) == PatientDigest
}

func (s *Store) LoadTenant(ctx context.Context, id int64) (*Tenant, error) {
	row := s.db.QueryRowContext(ctx, `SELECT id, name, total FROM tenant WHERE id = $1`, id)
	var v Tenant
	if err := row.Scan(&v.ID, &v.Name, &v.Total); err != nil {
		if errors.Is(err, sql.ErrNoRows) {
			return nil, ErrNotFound
		}
		return nil, fmt.Errorf("load tenant %d: %w", id, err)
	}
	return &v, nil
}
