/** English page furniture, gathered by form from the pages of British, American and African news sites. */
import { type FurnitureRules, phrases } from '../rules/furniture.ts'

export const furniture: FurnitureRules = {
  whole: {
    'share-bar': phrases(`share this
      share this article
      share this story
      share article
      save
      save article
      save this article
      save for later
      like this article
      copy link
      copy url
      link copied
      print
      print this page
      print this article
      email this
      listen
      listen to this article
      listen to article
      listen to story
      bookmark
      add to favourites
      text size
      text
      aa
      a a
      gift this article
      give this article
      likes
      views
      shares`),
    subscription: phrases(`subscribe
      subscribe now
      subscribe today
      subscribe here
      subscribe to continue reading
      subscribe for full access
      become a member
      become a subscriber
      sign in
      log in
      login
      register
      register now
      register for free
      sign up
      sign up now
      sign up here
      sign up for free
      create an account
      already a subscriber
      already a member
      start your free trial
      premium
      subscribers only
      for subscribers`),
    donation: phrases(`donate
      donate now
      donate today
      support us
      support our work
      support our journalism
      make a donation
      make a gift
      give now
      contribute
      contribute now`),
    promo: phrases(`newsletter
      newsletters
      follow us
      get the app
      get our app
      daily newsletter
      today's newsletter
      advertisement
      advertising
      ad
      ads
      sponsored
      sponsored content
      promoted
      promoted content
      paid content
      partner content
      article continues below advertisement
      story continues below advertisement
      story continues below
      article continues after ad
      continue reading below
      scroll to continue
      scroll to continue with content
      what do you think`),
    navigation: phrases(`home
      menu
      search
      close
      back
      back to top
      top
      next
      previous
      next article
      previous article
      next story
      previous story
      next post
      previous post
      skip to content
      skip to main content
      load more
      show more
      see more
      view more
      see all
      view all
      more
      read full story
      breaking news
      breaking
      live
      exclusive
      editorial
      toggle navigation
      view gallery
      view image in fullscreen
      video
      watch
      play
      play video
      contact us
      about us
      privacy policy
      terms of use
      terms of service
      terms and conditions
      cookie policy
      accept
      accept all
      accept cookies
      manage cookies
      reject all
      loading
      all rights reserved
      tags
      topics
      filed under
      categories
      table of contents
      in this article
      page
      facebook
      min read
      minute read
      minutes read
      read time
      reading time minutes
      mins read`),
    'article-teaser': [],
    'related-articles': phrases(`see more articles
      load more articles
      more articles
      more stories
      more news`),
  },
  opening: {
    'share-bar': phrases(`share on
      share this
      share via
      click to share
      share to`),
    subscription: phrases(`subscribe to our
      subscribe to the
      subscribe for
      subscribe now
      subscribe today
      this article is reserved for
      this article is for subscribers
      this content is for
      this content is only available
      to continue reading
      to read the full
      to read this article
      want to read more?
      you have reached your
      already a subscriber
      already have an account
      get unlimited access
      unlock
      register to continue
      log in to`),
    donation: phrases(`donate to
      please donate
      please consider supporting
      please consider donating
      support independent
      support our
      support free
      if you value our
      if you like our
      help us
      your donation
      your support
      make a donation`),
    promo: phrases(`sign up for
      sign up to
      get our
      get the latest
      get the day's
      get daily
      get breaking
      get the best
      follow us on
      follow us
      follow our
      like us on
      join us on
      join our
      join the conversation
      find us on
      stay up to date
      stay informed
      stay tuned
      download our
      download the app
      receive our
      don't miss
      never miss
      click here
      send us
      do you have a story
      have you been affected
      are you affected
      have a tip
      got a tip
      enter your email
      your email address
      thank you for signing up
      by signing up
      by subscribing
      advertisement`),
    navigation: phrases(`skip to
      we use cookies
      this site uses cookies
      this website uses cookies
      this site is protected by recaptcha
      by using this site
      by continuing to
      to display this content
      to play this video
      your browser does not support
      please enable javascript
      javascript is
      you are here
      tags:
      tagged:
      tagged with
      filed under
      posted in
      categories:
      category:
      topics:
      keywords:
      all rights reserved
      copyright ©
      copyright (c)
      copyright 20
      ©
      (c) 20
      page 1 of
      time to read
      reading time
      read time
      estimated reading time
      next article
      previous article
      next post
      previous post
      the views expressed in this article are
      the views expressed here are
      the opinions expressed in this
      disclaimer:
      this article was originally published
      this story was originally published
      this article first appeared
      if you find an error
      report a typo
      report an error
      reprints
      order reprints
      sponsored by`),
    credit: phrases(`reporting by
      additional reporting by
      additional reporting
      writing by
      editing by
      compiled by
      image credit
      image credits
      image generated by
      photo credit
      picture credit
      with reporting by
      with inputs from
      with input from
      with agency inputs
      with files from
      with contributions from
      © afp
      © reuters`),
    'reader-comments': phrases(`your email address will not be published
      required fields are marked
      save my name, email
      you must be logged in to post a comment
      logged in as
      notify me of follow-up
      notify me of new posts
      comments are closed
      comments have been closed
      be the first to comment
      log in to comment
      sign in to comment
      join the discussion
      in reply to`),
    'related-articles': [],
  },
  within: {
    subscription: phrases(`reserved for subscribers
      for subscribers only
      subscribers only
      subscribe now
      subscribe today
      cancel anytime
      cancel any time
      free trial`),
    donation: phrases(`tax deductible
      tax-deductible
      make a donation
      donate today
      donate now
      donate here
      isn't free
      is not free of charge
      reader-funded
      support our journalism
      support independent journalism
      from as little as`),
    promo: phrases(`our newsletter
      our free newsletter
      straight to your inbox
      to your inbox
      in your inbox
      follow us on
      our whatsapp channel
      our telegram channel
      our youtube channel
      on the app store
      google play
      invites you to look back`),
    navigation: phrases(`all rights reserved
      enable javascript
      cookie policy
      privacy policy and
      terms of service apply`),
  },
  pairs: {
    promo: [
      [
        ['download', 'get', 'install'],
        [' app', ' application'],
      ],
      [
        ['sign up', 'subscribe', 'register', 'receive', 'get'],
        ['newsletter', 'alerts', 'inbox'],
      ],
      [
        ['follow', 'join', 'find', 'like'],
        [' on facebook', ' on twitter', ' on x', ' on whatsapp', ' on telegram', ' on instagram', ' on google news'],
      ],
    ],
    'share-bar': [[['share'], ['facebook', 'twitter', 'whatsapp', 'linkedin', 'email']]],
  },
  sections: {
    'author-other-articles': phrases(`more from this author
      more by this author
      more from the author
      articles by this author
      by the same author
      from the same author
      about the author
      more articles by this author
      latest from this author
      more from
      more by
      latest posts by`),
    'related-articles': phrases(`related
      related articles
      related stories
      related posts
      related news
      related content
      related topics
      related coverage
      more on this story
      more on this topic
      more on this
      more like this
      more news
      more stories
      more top stories
      more to explore
      more in
      keep reading
      you may also like
      you might also like
      you may like
      you may also be interested in
      you might be interested in
      recommended
      recommended for you
      recommended stories
      recommended articles
      recommended reading
      most read
      most popular
      most viewed
      most shared
      most commented
      trending
      trending now
      top stories
      editor's picks
      editors' picks
      editor's choice
      don't miss
      must read
      must reads
      latest
      latest news
      latest stories
      latest articles
      latest headlines
      recent posts
      recent articles
      recent news
      other stories
      other news
      in other news
      other articles
      also on the web
      around the web
      from the web
      elsewhere on the web
      popular posts
      read next
      up next
      what to read next
      similar articles
      similar stories
      also in the news
      in pictures`),
  },
  comments: phrases(`comments
    comment
    all comments
    reader comments
    readers' comments
    leave a comment
    leave a reply
    leave your comment
    post a comment
    add a comment
    write a comment
    submit a comment
    join the conversation
    discussion
    have your say
    view all comments
    facebook comments
    comments on this article`),
  commentLinks: phrases(`comments
    comment
    no comments
    no comment
    one comment
    view comments
    see comments
    show comments
    read comments
    view all comments
    add comment
    leave a comment
    leave a reply
    responses
    replies
    reactions`),
  teasers: phrases(`see also
    read also
    also read
    also see
    read more
    read more on
    read more about
    read next
    read here
    read the full story
    related
    related article
    related story
    related stories
    related news
    related coverage
    more on this
    more to read
    recommended
    you may also like
    don't miss
    must read
    read our
    watch also
    watch
    listen
    podcast
    video
    editor's pick
    explainer
    in depth
    further reading`),
  continued: phrases(`continue reading
    keep reading
    read more
    read the rest
    read full article
    read the full article
    read full story`),
  by: phrases(`by
    written by
    words by
    story by
    text by
    posted by
    published by
    author
    from our correspondent
    from our special correspondent
    our correspondent
    interview by
    report by
    a report by
    translated by
    translation by
    edited by`),
  credit: phrases(`with
    by
    from
    source
    sources
    via
    photo
    photos
    photo by
    photograph
    photograph by
    picture
    picture by
    image
    images
    video
    credit
    credits
    file photo
    courtesy`),
  pictureWords: new Set(
    'photo photos photograph photographer picture image images video illustration graphic ©'.split(' '),
  ),
  published: phrases(`published
    published on
    published at
    publish date
    posted
    posted on
    updated
    updated on
    updated at
    last updated
    last updated on
    last modified
    last modified on
    modified
    issued on
    first published
    first published on
    date
    created
    uploaded
    released`),
  dateWords: new Set(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun am pm a p m gmt utc est edt et pst pdt pt cet cest bst eat wat cat ist at on st nd rd th of the ago hour hours minute minutes min mins day days week weeks month months hr hrs h local time last published updated posted modified issued first and'.split(
      ' ',
    ),
  ),
  shareWords: new Set(
    'share sharing on via this article story post with friends save email mail e print copy link url follow like tweet pin send more to button click open in new window opens comment comments and by listen'.split(
      ' ',
    ),
  ),
}
