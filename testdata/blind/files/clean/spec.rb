RSpec.describe Authlete do
  let(:access_token) { 'M02SU5UeTvM_Je_Ajxvr6kXNCMt4FFZQUrHtZnu4mH4' }
  let(:refresh_token) { "5LR1kXn6Xqc95557B2i8ByXTpuh7o1IXQ-FcKnr0W6U" }
  let(:code) { 'hgi7Jjor4auXptTadPtzOzZ7vwGACTZYrPGav0K--rU' }
  let(:ticket) { 'h1QXes64hidsUDrOZqSY_fUdEz59vvp4NYD5Xp14YeA' }
  let(:bearer) { ENV.fetch('AUTHLETE_BEARER') }
  it { expect(subject.header).to eq("Bearer pAe-AcFHy2H_WgCNxurW73L4z1kqAUk1Rw-rlsddBPs") }
end
