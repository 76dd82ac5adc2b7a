import { each, one, prose, type DemoShelf } from '../demo-product.ts';
import { care, fact, maker, material, option, size, state, technique } from '../vocabulary.ts';

export const folkArt: DemoShelf = {
  slug: 'arte-popular',
  name: ['Arte popular', 'Folk art'],
  description: [
    'Barro, madeira e papel contando histórias sem pedir licença.',
    'Clay, wood and paper telling stories without asking permission.',
  ],
  products: [
    {
      slug: 'xilogravura-de-cordel',
      name: ['Xilogravura de cordel', 'Cordel woodcut'],
      description: [
        prose`
          As capas dos folhetos de cordel, aqueles versos pendurados em barbante nas feiras do Nordeste, saíram da
          feira e foram para a parede. O desenho é talhado em umburana, ao contrário, e impresso à mão em papel de
          algodão.

          Tem bicho, festa, cangaceiro e um sol maior que a casa. Cada folha vem numerada e assinada, com as pequenas
          falhas que provam que ali houve gente. Emoldure com vidro, longe do sol de verdade.
        `,
        prose`
          Cordel are the rhymed booklets that hang from strings at markets in Brazil’s north-east. Their covers have
          since climbed onto walls. The picture is cut in reverse into soft umburana wood and printed by hand on
          cotton paper.

          Expect animals, dancing, outlaws and a sun larger than the house. Every sheet is numbered and signed, with
          the small flaws that prove a person was involved. Frame it behind glass, away from the real sun.
        `,
      ],
      facts: [
        [fact.origin, state.pernambuco],
        [fact.material, material.paper],
        [fact.technique, technique.woodcut],
        [fact.care, care.dryCloth],
        [fact.maker, maker.workshop],
      ],
      options: [option.size],
      variants: each([size.a4, '68.00', 25], [size.a3, '112.00', 15]),
    },
    {
      slug: 'boneco-de-barro-do-alto-do-moura',
      name: ['Boneco de barro do Alto do Moura', 'Alto do Moura clay figures'],
      description: [
        prose`
          O retirante, a mulher, dois meninos, a trouxa na cabeça e o cachorro atrás: a família que deixa a seca, em
          barro pintado, na tradição que Mestre Vitalino começou em Caruaru e o bairro inteiro continuou.

          Modelados à mão, sem molde, queimados em forno a lenha e pintados depois. Têm quinze centímetros e olhos de
          quem não tem pressa. Tire o pó com pincel seco. Ficam bem numa estante, andando sempre para o mesmo lado.
        `,
        prose`
          A father, a mother, two boys, a bundle on the head and the dog behind: the family leaving the drought, in
          painted clay. Mestre Vitalino began the tradition in Caruaru, in Pernambuco, and the whole quarter of Alto
          do Moura carried it on.

          Modelled by hand without moulds, fired with wood, painted afterwards. Fifteen centimetres tall, with the
          eyes of people who are in no hurry. Dust with a dry brush.
        `,
      ],
      facts: [
        [fact.origin, state.pernambuco],
        [fact.material, material.clay],
        [fact.technique, technique.handModelled],
        [fact.care, care.dryCloth],
        [fact.maker, maker.workshop],
      ],
      options: [],
      variants: one('145.00', 9),
    },
    {
      slug: 'namoradeira-de-janela',
      name: ['Namoradeira de janela', 'Window sweetheart (namoradeira)'],
      description: [
        prose`
          Ela apoia o queixo na mão, o cotovelo no parapeito, e espera. Ninguém sabe quem. As namoradeiras olham a rua
          em toda cidade velha de Minas, de brinco grande, boca pintada e paciência de barro.

          Modelada e pintada à mão, tem trinta centímetros e base reta para não despencar atrás de ninguém. Prefere
          janela coberta: sol e chuva apagam o batom. Pano seco, e um bom-dia de vez em quando.
        `,
        prose`
          She rests her chin on her hand, her elbow on the sill, and waits; nobody knows for whom. Namoradeira means a
          girl who likes to flirt, and in the old towns of Minas Gerais they watch the street with big earrings,
          painted lips and the patience of clay.

          Modelled and painted by hand, thirty centimetres tall, with a flat base so that she does not fall for
          anyone. Keep her out of rain and strong sun. Say good morning now and then.
        `,
      ],
      facts: [
        [fact.origin, state.minasGerais],
        [fact.material, material.clay],
        [fact.technique, technique.handModelled],
        [fact.care, care.dryCloth],
        [fact.maker, maker.workshop],
      ],
      options: [],
      variants: one('178.00', 7),
    },
    {
      slug: 'carranca-do-sao-francisco',
      name: ['Carranca do São Francisco', 'São Francisco river carranca'],
      description: [
        prose`
          Meio leão, meio gente, toda mau humor. As carrancas iam na proa das barcas do São Francisco para assustar o
          que houvesse no fundo do rio. As barcas se foram; o que assusta, não, e elas passaram a guardar portas.

          Esculpida em umburana, num tronco só, com goiva e formão, e pintada de vermelho, preto e branco. Quarenta
          centímetros de dentes. Vire para a entrada, passe cera uma vez por ano e avise a visita.
        `,
        prose`
          Half lion, half human, entirely bad-tempered. Carrancas rode on the bows of boats on the São Francisco river
          to frighten whatever lived below. The boats are gone; the things that frighten us are not, so the carrancas
          now guard doors.

          Carved from a single trunk of umburana with gouge and chisel, then painted red, black and white. Forty
          centimetres of teeth. Face it towards the entrance, wax it once a year and warn your guests.
        `,
      ],
      facts: [
        [fact.origin, state.bahia],
        [fact.material, material.wood],
        [fact.technique, technique.carved],
        [fact.care, care.waxOrOil],
        [fact.maker, maker.workshop],
      ],
      options: [],
      variants: one('230.00', 3),
    },
  ],
};
