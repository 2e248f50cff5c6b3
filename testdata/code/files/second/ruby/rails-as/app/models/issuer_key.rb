# Public keys published at /jwks. The private ones stay inside of Authlete.
class IssuerKey
  attr_reader :kid, :x, :y

  def initialize(kid:, x:, y:)
    @kid, @x, @y = kid, x, y
  end

  CURRENT = new(
    kid: 'H_ctHkyTzkzeLijZYtieyYBLG_0zwwl1AA3M_HiDG4M',
    x: 'K6L9Oh_M0uahgHVwvACYQZrywUJfeyBmQtH6FU5GioM',
    y: 'vMmDOwGO55ufX1hh31GTp3gsJGqkJ9fh-Y4NHfOsKB4'
  )

  RETIRED = [
    new(kid: '8ixH6_4rMvHpyYUSkmcGhSK_wdqug4WnlvFos67iOM8', x: '5JaKuxsrncmmpbzDplvMNXH0Q2wY7Iy5GAJga90dF4M', y: 'w1WfH3f_reHpfunvy58zItMDmrbTikCGarSHgkEpanA')
  ].freeze
end
