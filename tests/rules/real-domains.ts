/**
 * Real mail domains, written down from general knowledge (internet providers, mailbox providers, universities, companies,
 * public bodies, newspapers, charities of some forty countries) before the rule was run on them. None stands in the rule's
 * own lists (a test proves it): they measure false alarms.
 */
export const REAL_DOMAINS: readonly string[] = `
1und1.de arcor.de alice-dsl.net alice.de versanet.de ewetel.net ewe.net netcologne.de unitymedia.de vodafone.de vodafonemail.de
kabelmail.de osnanet.de mnet-online.de o2online.de o2mail.de congstar.de telekom.de magenta.de strato.de ionos.de mailbox.de
posteo.eu directbox.com smart-mail.de lycos.de epost.de emailn.com htp-tel.de wtnet.de teleos-web.de kielnet.net swbmail.de
a1.net aon.at chello.at inode.at utanet.at drei.at liwest.at kabsi.at tele2.at upcmail.at vol.at
sunrise.ch hispeed.ch swissonline.ch vtxnet.ch sunweb.ch quickline.ch netplus.ch green.ch solnet.ch swisscom.com swisscom.ch
besonet.ch ggaweb.ch datacomm.ch tiscalinet.ch freesurf.ch bluemail.ch
sfr.fr neuf.fr numericable.fr bbox.fr club-internet.fr aliceadsl.fr cegetel.net voila.fr noos.fr 9online.fr dartybox.com
bouyguestelecom.fr mailo.com gandi.net ovh.net caramail.com caramail.fr nordnet.fr worldonline.fr tele2.fr
alice.it tin.it tim.it inwind.it iol.it blu.it giallo.it fastwebnet.it aruba.it pec.it poste.it vodafone.it wind.it tre.it
katamail.com interfree.it teletu.it email.it supereva.it jumpy.it infinito.it
planet.nl hetnet.nl xs4all.nl casema.nl chello.nl upcmail.nl quicknet.nl home.nl zeelandnet.nl solcon.nl tele2.nl caiway.nl
kpnplanet.nl telfort.nl xmsnet.nl multiweb.nl concepts.nl ziggomail.com delta.nl versatel.nl wxs.nl filternet.nl
scarlet.be proximus.be voo.be brutele.be pandora.be edpnet.be tvcablenet.be belgique.com belnet.be
pt.lu internet.lu post.lu vo.lu tango.lu
telefonica.net movistar.es terra.es ya.com ono.com wanadoo.es euskaltel.net jazztel.es arsys.es eresmas.com vodafone.es
telefonica.es mundo-r.com correos.es
netcabo.pt clix.pt iol.pt mail.telepac.pt vodafone.pt meo.pt nos.pt portugalmail.pt
sky.com talktalk.co.uk plusnet.com plus.com tesco.net tiscali.co.uk virgin.net freeserve.co.uk ntlworld.co.uk btopenworld.com
bt.com aol.co.uk sky.co.uk onetel.com lineone.net fsmail.net zen.co.uk supanet.com madasafish.com demon.co.uk bulldoghome.com
ee.co.uk eclipse.co.uk clara.co.uk waitrose.com which.net mypostoffice.co.uk pobox.com uwclub.net o2.co.uk three.co.uk vodafone.net
eircom.net iol.ie indigo.ie vodafone.ie three.ie digiweb.ie imagine.ie
bredband.net bredband2.com comhem.se spray.se tele2.se swipnet.se home.se passagen.se ownit.nu bahnhof.se tre.se bostream.nu
bbxmail.se telenor.se
tdc.dk jubii.dk ofir.dk stofanet.dk mail.tele.dk webspeed.dk privat.dk youmail.dk fibermail.dk oncable.dk email.dk dlgmail.dk
broadpark.no getmail.no lyse.net frisurf.no start.no c2i.net altibox.no telenor.com telenor.no tele2.no nextgentel.no
kolumbus.fi saunalahti.fi elisanet.fi luukku.com netti.fi pp.inet.fi suomi24.fi welho.com dnainternet.net sci.fi mbnet.fi elisa.fi
wp.pl o2.pl interia.pl tlen.pl poczta.fm gazeta.pl vp.pl op.pl buziaczek.pl autograf.pl home.pl neostrada.pl go2.pl
poczta.onet.pl int.pl amorki.pl spoko.pl
email.cz post.cz volny.cz quick.cz atlas.cz tiscali.cz o2active.cz iol.cz razdva.cz upcmail.cz t-email.cz
azet.sk post.sk zoznam.sk stonline.sk orangemail.sk pobox.sk inmail.sk slovanet.sk t-mail.sk
t-online.hu invitel.hu upcmail.hu vipmail.hu indamail.hu mailbox.hu digikabel.hu index.hu chello.hu hdsnet.hu
rdslink.ro clicknet.ro home.ro k.ro rdsnet.ro digi.ro romtelecom.ro xnet.ro email.ro
abv.bg dir.bg gbg.bg mbox.bg data.bg
otenet.gr forthnet.gr hol.gr in.gr pathfinder.gr cosmote.gr cyta.gr cytanet.com.cy
superonline.com ttmail.com mynet.com turk.net ttnet.net.tr turkcell.com.tr e-kolay.net windowslive.com
i.ua meta.ua bigmir.net online.ua email.ua mail.ua ua.fm
inbox.lv inbox.lt apollo.lv one.lt delfi.lt takas.lt hot.ee neti.ee zone.ee starman.ee
list.ru bk.ru inbox.ru ya.ru nm.ru pochta.ru qip.ru sibmail.com lenta.ru tut.by narod.ru
siol.net amis.net telemach.net t-2.net volja.net email.si
t-com.hr net.hr vip.hr inet.hr optinet.hr iskon.hr
eunet.rs sbb.rs ptt.rs mts.rs beotel.net open.telekom.rs verat.net
iinet.net.au westnet.com.au tpg.com.au internode.on.net dodo.com.au telstra.com ozemail.com.au adam.com.au aapt.net.au netspace.net.au
xtra.co.nz slingshot.co.nz orcon.net.nz vodafone.co.nz paradise.net.nz ihug.co.nz clear.net.nz
telkomsa.net mweb.co.za vodamail.co.za webmail.co.za absamail.co.za polka.co.za iafrica.com
rogers.com shaw.ca sympatico.ca videotron.ca telus.net bell.net cogeco.ca eastlink.ca mts.net sasktel.net nf.sympatico.ca
globetrotter.net teksavvy.com primus.ca distributel.ca
comcast.net verizon.net att.net sbcglobal.net bellsouth.net charter.net cox.net earthlink.net juno.com netzero.net optonline.net
roadrunner.com windstream.net frontier.com centurylink.net embarqmail.com suddenlink.net mindspring.com pacbell.net ameritech.net
prodigy.net frontiernet.net netscape.net compuserve.com
bol.com.br terra.com.br ig.com.br globo.com globomail.com oi.com.br r7.com zipmail.com.br superig.com.br veloxmail.com.br
arnet.com.ar fibertel.com.ar speedy.com.ar ciudad.com.ar prodigy.net.mx terra.com.mx infinitummail.com telmex.com terra.cl vtr.net
rediffmail.com sify.com indiatimes.com vsnl.com bsnl.in airtelmail.in hathway.com in.com
163.com 126.com sina.com sohu.com 139.com 189.cn yeah.net foxmail.com tom.com 21cn.com
hanmail.net daum.net nate.com kakao.com korea.com
docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com ocn.ne.jp biglobe.ne.jp so-net.ne.jp excite.co.jp plala.or.jp dion.ne.jp
pldtdsl.net globe.com.ph smart.com.ph singnet.com.sg starhub.net.sg pacific.net.sg netvigator.com hkbn.net tm.net.my streamyx.com
telkom.net cbn.net.id indosat.net.id vnn.vn fpt.vn
walla.com walla.co.il netvision.net.il bezeqint.net 012.net.il zahav.net.il
emirates.net.ae eim.ae maktoob.com link.net tedata.net.eg menara.ma batelco.com.bh
hey.com fastmail.fm runbox.com hushmail.com mailfence.com startmail.com countermail.com tuta.io tutamail.com tuta.com ctemplar.com
mailbox.org disroot.org riseup.net autistici.org systemausfall.org kolabnow.com soverin.net migadu.com zohomail.eu zohomail.com
lavabit.com safe-mail.net vfemail.net inbox.com usa.com lycos.com excite.com hushmail.me myway.com care2.com iname.com usa.net
europe.com consultant.com engineer.com post.com dr.com asia.com writeme.com techie.com accountant.com cheerful.com
uni-heidelberg.de tum.de lmu.de hu-berlin.de fu-berlin.de rwth-aachen.de uni-koeln.de uni-hamburg.de uni-bonn.de kit.edu
ethz.ch uzh.ch epfl.ch unibe.ch unige.ch univie.ac.at tuwien.ac.at uibk.ac.at
ox.ac.uk cam.ac.uk ucl.ac.uk ed.ac.uk imperial.ac.uk kcl.ac.uk lse.ac.uk gla.ac.uk bristol.ac.uk leeds.ac.uk tcd.ie ucd.ie
sorbonne-universite.fr ens.fr polytechnique.edu uva.nl tudelft.nl uu.nl leidenuniv.nl kuleuven.be ugent.be uclouvain.be
unibo.it polimi.it uniroma1.it uc3m.es ub.edu ucm.es uporto.pt ulisboa.pt
ku.dk dtu.dk su.se kth.se lu.se uu.se uio.no ntnu.no helsinki.fi aalto.fi uw.edu.pl cuni.cz elte.hu
harvard.edu mit.edu stanford.edu berkeley.edu yale.edu columbia.edu princeton.edu utoronto.ca mcgill.ca ubc.ca anu.edu.au unimelb.edu.au
siemens.com bosch.com basf.com bayer.com daimler.com volkswagen.de bmw.de sap.com lufthansa.com allianz.de adidas.com
nestle.com novartis.com roche.com ubs.com zurich.com abb.com migros.ch coop.ch sbb.ch
total.com airbus.com renault.com michelin.com danone.com loreal.com carrefour.com edf.fr sncf.fr lacoste.com
philips.com shell.com heineken.com ing.nl unilever.com ikea.com volvo.com ericsson.com maersk.com lego.com novonordisk.com
nokia.com kone.com equinor.com dnb.no eni.it enel.it fiat.com ferrari.com barilla.com telenor.net
bbc.co.uk guardian.co.uk tesco.com barclays.co.uk hsbc.com vodafone.com bp.com gsk.com rolls-royce.com
ibm.com microsoft.com apple.com intel.com oracle.com amazon.com google.com facebook.com cisco.com dell.com hp.com
ge.com ford.com gm.com boeing.com walmart.com pepsico.com nike.com fedex.com ups.com usps.com delta.com
toyota.com sony.com honda.com panasonic.com samsung.com lg.com hyundai.com tata.com infosys.com wipro.com
spiegel.de zeit.de faz.de sueddeutsche.de zdf.de ard.de orf.at srf.ch nzz.ch lemonde.fr lefigaro.fr corriere.it repubblica.it elpais.es
un.org who.int redcross.org amnesty.org greenpeace.org caritas.org diakonie.de bund.de bundeswehr.de parliament.uk nhs.net gov.uk
europarl.europa.eu state.gov navy.mil army.mil
`
  .trim()
  .split(/\s+/);
