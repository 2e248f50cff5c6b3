package detectors
import ("testing";"os";"path/filepath";"strings";"fmt";"encoding/json";"bufio")
type lab struct { File string; Line int; Kind, Confidence, Note string; Optional bool; Lines []int }
func TestTmp(t *testing.T){
 root:="/work/shared/corpus/"
 f,_:=os.Open(root+"labels.jsonl"); sc:=bufio.NewScanner(f); want:=map[string][]lab{}
 for sc.Scan(){ var l lab; json.Unmarshal(sc.Bytes(),&l); want[l.File]=append(want[l.File],l)}
 nf,nw:=0,0
 filepath.Walk(root+"files",func(p string,fi os.FileInfo,err error)error{ if fi.IsDir(){return nil}
  b,_:=os.ReadFile(p); rel:=strings.TrimPrefix(p,root); nf++; w:=Worth(b); if w {nw++}
  vals:=map[int]int{}
  for r:=range runs(b){ values(b,r,func(v value)bool{ ln:=1+strings.Count(string(b[:v.start]),"\n"); if v.shape!=looseShape {vals[ln]++}; return true})}
  for _,l:=range want[rel]{ if l.Optional||l.Confidence=="low"{continue}; if !w { fmt.Println("NOTWORTH",rel,l.Line,l.Kind,l.Note)}; if vals[l.Line]==0 {fmt.Println("NOVAL",rel,l.Line,l.Kind,l.Note)}}
  return nil})
 fmt.Println(nf,nw)
}
